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

    /// <summary>Requests with a higher number, resolved ones too, by number.</summary>
    IReadOnlyList<Request> After(RequestId request, int limit);

    int NextNumber();

    /// <summary>False: somebody saved another version meanwhile. Load and decide again.</summary>
    bool Save(Request request);

    void Write(LogEntry entry, Instant at);

    /// <summary>By due time, then number.</summary>
    IReadOnlyList<DueRequest> Due(Instant now, int limit);

    Instant? NextDue();

    /// <summary>Lets a request whose tick fails wait, without touching its state.</summary>
    void PutOff(int number, Instant until);
}

/// <param name="Document">JSON: reading it is part of the attempt.</param>
internal sealed record DueRequest(int Number, int Version, string Document, int PutOff);
