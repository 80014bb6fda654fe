using NodaTime;
using RotationBot.Domain.Conversation;

namespace RotationBot.Store;

/// <summary>What was heard and how far.</summary>
internal interface IInboxStore
{
    string? Cursor(PlatformId platform);

    void Advance(PlatformId platform, string cursor);

    /// <summary>False: it was heard before.</summary>
    bool Add(ChatEvent heard, Instant heardAt);

    /// <summary>What is undecided, as heard, after the given place.</summary>
    IReadOnlyList<InboxItem> Waiting(long after, int limit);

    bool AnyWaiting();

    void Done(long seq);

    /// <summary>Notes a failure; at the last allowed attempt the item is parked and false returned.</summary>
    bool Failed(InboxItem item, string error, int allowedAttempts);

    bool IsDeleted(MessageRef message);

    /// <summary>The message as it was posted; null if it was never heard, or its text is no longer kept.</summary>
    MessagePosted? Posted(MessageRef message);

    int CountDead();
}

/// <param name="Event">JSON: reading it is part of the attempt, so that one unreadable item blocks nobody.</param>
internal sealed record InboxItem(long Seq, string Event, int Attempts);
