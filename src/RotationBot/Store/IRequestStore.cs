using NodaTime;
using RotationBot.Domain;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Requests;

namespace RotationBot.Store;

internal interface IRequestStore
{
    /// <summary>By number, else by message, else by thread: the first one that is wanted.</summary>
    Request? Find(Wanted wanted);

    /// <summary>Whether a request was opened for this message, resolved or not.</summary>
    bool Asked(MessageRef message);

    /// <summary>Everything not resolved, oldest first.</summary>
    IReadOnlyList<Request> Open();

    /// <summary>Everything opened at or after the instant, resolved or not, by time.</summary>
    IReadOnlyList<Request> OpenedSince(Instant since);

    /// <summary>Requests with a higher number, resolved ones too, by number.</summary>
    IReadOnlyList<Request> After(RequestId request, int limit);

    /// <summary>Those that somebody has called wrongly routed since then, the last corrected last.</summary>
    IReadOnlyList<Request> Corrected(Instant since);

    int NextNumber();

    /// <summary>False: somebody saved another version meanwhile. Load and decide again.</summary>
    bool Save(Request request);
}
