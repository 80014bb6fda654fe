using NodaTime;

namespace RotationBot.Store;

/// <summary>Forgets what is too old, a piece at a time, so that nobody waits long for the writer.</summary>
internal interface IRetentionStore
{
    /// <summary>
    /// Decided events: their texts are blanked, then they are deleted. One that was given up is kept without its text for
    /// as long as the log.
    /// </summary>
    /// <param name="after">Where the last piece ended; 0: from the beginning.</param>
    /// <returns>Where the next piece begins; null: that was the last one.</returns>
    long? SweepInbox(long after, RetentionLimits limits);

    /// <summary>The same for effects that are carried out, replaced or given up. The posts of a request stay, without their texts: threads and buttons lead from them to it.</summary>
    /// <inheritdoc cref="SweepInbox"/>
    long? SweepOutbox(long after, RetentionLimits limits);

    /// <summary>Requests stay; of resolved ones the text and the words that routed it are blanked.</summary>
    /// <inheritdoc cref="SweepInbox"/>
    long? SweepRequests(long after, RetentionLimits limits);

    /// <summary>The audit log.</summary>
    /// <inheritdoc cref="SweepInbox"/>
    long? SweepLog(long after, RetentionLimits limits);
}

/// <summary>What is older goes.</summary>
/// <param name="Text">Texts of messages.</param>
/// <param name="Row">Rows of events and effects that are done. Never later than <paramref name="Text"/>.</param>
/// <param name="Audit">The audit log, and what was given up.</param>
internal sealed record RetentionLimits(Instant Text, Instant Row, Instant Audit);
