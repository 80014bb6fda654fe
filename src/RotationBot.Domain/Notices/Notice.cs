using NodaTime;
using NodaTime.Text;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Notices;

/// <summary>Something that should have been said by now.</summary>
public abstract record Notice
{
    /// <summary>The same notice always has the same; what is said of it carries keys that begin with it.</summary>
    public abstract string Cause { get; }

    /// <summary>The key of the first thing that is said. Once it is known, the notice has been said.</summary>
    public EffectKey Key => Turn.FirstKey(Cause);

    /// <summary>From when on it counts what was asked; null: it does not.</summary>
    public virtual Instant? LooksBackTo => null;

    /// <summary>A shift is coming.</summary>
    /// <param name="Moment">When it was to be said.</param>
    public sealed record Reminder(ShiftStart Beginning, Instant Moment) : Notice
    {
        /// <summary>Of all reminders of this shift; what follows are moments, in their order.</summary>
        public string OfShift => $"notice/reminder/{Beginning.Person}/{Stamp(Beginning.At)}/";

        public override string Cause => OfShift + Stamp(Moment);
    }

    /// <summary>A shift has begun.</summary>
    public sealed record Start(ShiftStart Beginning) : Notice
    {
        public override Instant? LooksBackTo => Beginning.LastShiftFrom;

        public override string Cause => $"notice/start/{Beginning.Person}/{Stamp(Beginning.At)}";
    }

    /// <summary>One of these is due for somebody no platform reaches: the bot's owners hear of it once for each rota, and again when that is forgotten.</summary>
    public sealed record Unreachable(Takeover Role) : Notice
    {
        public override string Cause => $"notice/unreachable/{Role.Person}/{Role.Rota}";
    }

    /// <summary>What has been going on in a team.</summary>
    /// <param name="Since">When the one before was due.</param>
    public sealed record Digest(TeamId Team, Instant At, Instant Since) : Notice
    {
        public override Instant? LooksBackTo => Since;

        public override string Cause => $"notice/digest/{Team}/{Stamp(At)}";
    }

    private static string Stamp(Instant at) => InstantPattern.General.Format(at);
}

/// <param name="Due">What should have been said by now, said or not.</param>
/// <param name="Next">When to look again: not late, perhaps early.</param>
public sealed record DueNotices(IReadOnlyList<Notice> Due, Instant Next);
