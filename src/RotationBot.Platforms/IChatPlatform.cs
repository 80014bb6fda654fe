using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;

namespace RotationBot.Platforms;

/// <summary>A chat platform: it hears what people do, and does what the bot decided.</summary>
public interface IChatPlatform
{
    PlatformId Id { get; }

    PlatformTraits Traits { get; }

    /// <summary>When the platform last sent anything at all, be it a sign of life, by the bot's clock; null: it has not, or does not send by itself.</summary>
    Instant? LastSignOfLife => null;

    /// <summary>Whether the bot can tell this person anything here.</summary>
    bool Reaches(PersonId person);

    /// <summary>
    /// Connects, fetches what was said since the inbox's cursor, then listens until cancelled. Reconnects by itself;
    /// returns only when cancelled, throws only on a bug.
    /// </summary>
    Task RunAsync(IInbox inbox, CancellationToken cancellationToken);

    /// <summary>Does one thing. Doing the same <see cref="Effect.Key"/> again must not show twice where the platform lets us check.</summary>
    /// <param name="target">The message to edit, or the post of ours whose thread is meant, where the effect names one by key.</param>
    /// <param name="attempt">Whether it may stand there already.</param>
    /// <exception cref="PlatformException">It was not done, or nobody knows whether it was.</exception>
    Task<Receipt> CarryOutAsync(Effect effect, MessageRef? target, Try attempt, CancellationToken cancellationToken);
}

/// <summary>Where adapters put what they hear.</summary>
public interface IInbox
{
    /// <summary>How far this platform had been heard when the process last stored something; null: never.</summary>
    Task<string?> CursorAsync(PlatformId platform, CancellationToken cancellationToken);

    /// <summary>Returns once the events and the cursor are durable; only then may the platform be told that they arrived. Repeats are dropped by key.</summary>
    ValueTask HearAsync(PlatformId platform, IReadOnlyList<ChatEvent> events, string? cursor, CancellationToken cancellationToken);

    /// <summary>Everything said while the bot was away has been heard: overdue timers may fire now.</summary>
    void CaughtUp(PlatformId platform);

    /// <summary>Nothing is heard from the platform until it is caught up with again.</summary>
    /// <param name="why">In words for whoever runs the bot.</param>
    void Lost(PlatformId platform, string why);
}

/// <param name="Again">An earlier try may have done it without our knowing: it failed, or the host stopped before it could be noted. The adapter looks for the key first.</param>
/// <param name="DecidedAt">It cannot stand on the platform from before, in whole seconds.</param>
public sealed record Try(bool Again, Instant DecidedAt);

/// <param name="Message">The message that stands there now; null where the effect makes none.</param>
/// <param name="LeftOut">Of a header: whether the bot's segment was left out of it.</param>
public sealed record Receipt(MessageRef? Message, LeftOut LeftOut = LeftOut.No);

/// <summary>Why the bot's segment is not in a header. Stored: the numbers stay.</summary>
public enum LeftOut
{
    /// <summary>It is.</summary>
    No = 0,

    /// <summary>There was no room for it beside people's words.</summary>
    NoRoom = 1,

    /// <summary>People's words mention somebody, whom the platform tells of every new header.</summary>
    WouldPing = 2,
}

/// <summary>The one failure adapters report. Its words go into the log: they quote nothing that people wrote.</summary>
public sealed class PlatformException : Exception
{
    public PlatformException(Failure failure, string message, Duration? retryAfter = null, Exception? inner = null) : base(message, inner)
    {
        Failure = failure;
        RetryAfter = retryAfter;
    }

    public Failure Failure { get; }

    /// <summary>How long the platform asks to be left alone.</summary>
    public Duration? RetryAfter { get; }
}

public enum Failure
{
    /// <summary>It was not done and may be tried again.</summary>
    NotDone,

    /// <summary>Nobody knows: the adapter looks for the key before it tries again.</summary>
    Unknown,

    /// <summary>The platform refuses for good.</summary>
    Refused,
}
