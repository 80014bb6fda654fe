using NodaTime;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Requests;

public enum RequestState
{
    Open,
    Acked,
    Snoozed,
    Resolved,

    /// <summary>The whole ladder was climbed and nobody took it. It can still be taken.</summary>
    Exhausted,
}

/// <summary>Where a request stands on its ladder. Durable; everything a timer would hold is in here.</summary>
public sealed record Escalation
{
    public required RequestState State { get; init; }
    public required PriorityId Priority { get; init; }

    /// <summary>Counts from 1.</summary>
    public int Round { get; init; } = 1;

    /// <summary>Index of the level that fires next; the number of levels: the end of the round.</summary>
    public int NextLevel { get; init; }

    /// <summary>The level whose timeout is running, or <see cref="AfterHandOff"/>; null before anything fired.</summary>
    public int? Waiting { get; init; }

    /// <summary>Stands in <see cref="Waiting"/> for the person told by a hand-off, who gets the time of level 1.</summary>
    public const int AfterHandOff = -1;

    /// <summary>Told in this round: not told again by a later level of it.</summary>
    public IReadOnlyList<PersonId> Told { get; init; } = [];

    /// <summary>Whether this round has told anybody at all, groups and channels included.</summary>
    public bool RoundToldSomebody { get; init; }

    /// <summary>A person to tell before level 1, after a hand-off.</summary>
    public PersonId? HandOff { get; init; }

    /// <summary>Open time that had passed of the running timeout at <see cref="CountFrom"/>.</summary>
    public Duration Used { get; init; } = Duration.Zero;

    /// <summary>From when the running timeout, or the wait for the first level, is counted.</summary>
    public Instant CountFrom { get; init; }

    public Instant? SnoozedUntil { get; init; }
}
