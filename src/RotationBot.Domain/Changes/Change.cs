using System.Globalization;
using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Changes;

/// <summary>The number of something people changed, or want to change, about who is on call; people write it <c>C-7</c>.</summary>
public readonly record struct ChangeId(int Number)
{
    public override string ToString() => "C-" + Number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>
/// A cover, a swap or an absence, from the first word about it on. Once in force it is history: it can be ended at an
/// instant, never rewritten, and it never reaches back before the moment it was agreed.
/// </summary>
public sealed record Change
{
    public required ChangeId Id { get; init; }

    /// <summary>How often it has been stored: 0 before the first time. Guards against two hosts deciding at once.</summary>
    public int Version { get; init; }

    public required Alteration What { get; init; }
    public required ChangeState State { get; init; }

    /// <summary>Who entered it, when, and in which chat.</summary>
    public required UserRef By { get; init; }

    public required Instant EnteredAt { get; init; }
    public required ChannelRef EnteredIn { get; init; }

    /// <summary>Who has been asked to agree, in order; empty: nobody need be asked.</summary>
    public IReadOnlyList<Ask> Asked { get; init; } = [];

    /// <summary>From when on it counts; of two that overlap the later one wins. Null: it does not count yet, or never came to it.</summary>
    public Instant? InForceAt { get; init; }

    /// <summary>When it was cancelled, declined or left unanswered; null: none of that.</summary>
    public Instant? EndedAt { get; init; }

    public UserRef? EndedBy { get; init; }

    /// <summary>When they were asked; null: not yet, or nobody need be.</summary>
    public Instant? AskedAt { get; init; }

    /// <summary>Up to when those who had not answered have been reminded.</summary>
    public Instant? RemindedAt { get; init; }

    /// <summary>When it is to be looked at again: a reminder, or its end without an answer. Null: nothing waits.</summary>
    public Instant? DueAt { get; init; }

    /// <summary>Those whose answer still counts.</summary>
    public IEnumerable<Ask> Open => Asked.Where(a => !a.Declined);

    public bool IsOver(Instant now) => State == ChangeState.InForce ? What.To <= now : State is not (ChangeState.Draft or ChangeState.Asked);
}

public enum ChangeState
{
    /// <summary>Shown to whoever entered it, who has not confirmed it.</summary>
    Draft,

    /// <summary>Others have been asked.</summary>
    Asked,

    InForce,

    /// <summary>Everybody asked said no.</summary>
    Declined,

    /// <summary>Nobody confirmed or answered in time.</summary>
    Lapsed,

    /// <summary>Taken back, before it was in force or after.</summary>
    Cancelled,
}

/// <param name="On">The platform that reaches them; null: none does.</param>
/// <param name="Posts">The messages that ask and remind, in order.</param>
public sealed record Ask(PersonId Person, PlatformId? On, IReadOnlyList<EffectKey> Posts, bool Declined = false);
