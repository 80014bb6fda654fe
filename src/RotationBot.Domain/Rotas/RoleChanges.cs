using NodaTime;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Rotas;

/// <summary>The third layer of one role: overrides and swaps, oldest first, so that the last one created has the last word.</summary>
internal sealed class RoleChanges
{
    private readonly RolePlan _plan;
    private readonly DateTimeZone _zone;
    private readonly Away _away;
    private readonly List<IRoleChange> _changes;

    public RoleChanges(RolePlan plan, DateTimeZone zone, RotaRecords records, Away away)
    {
        (_plan, _zone, _away) = (plan, zone, away);
        var overrides = records.Overrides.Where(o => o.Role == plan.Role.Name).Select(IRoleChange (o) => new OverrideChange(o));
        var swaps = plan is Rotation rotation
            ? records.Swaps.Where(s => s.Role == plan.Role.Name).Select(IRoleChange (s) => new SwapChange(s, rotation, zone, this))
            : [];

        // Stable: of the same age, overrides come before swaps, then the order of the lists decides.
        _changes = [.. overrides.Concat(swaps).OrderBy(change => change.Created ?? Instant.MinValue)];
    }

    public IReadOnlyList<PersonId> HoldersAt(Instant at) => HoldersAt(MomentOf(at), before: null);

    /// <param name="before">Only what is older than this change counts; null: everything.</param>
    public IReadOnlyList<PersonId> HoldersAt(Moment moment, IRoleChange? before)
    {
        var holders = _plan.ScheduledAt(moment);
        foreach (var change in Before(before))
            holders = change.Apply(moment, holders);
        return holders;
    }

    /// <summary>The rules behind <see cref="HoldersAt(Instant)"/>, from the plan up.</summary>
    public Explanation Explain(Instant at)
    {
        var moment = MomentOf(at);
        var steps = _plan.Explain(moment).ToList();
        foreach (var change in _changes)
        {
            var holders = change.Apply(moment, steps[^1].Holders);
            if (!ReferenceEquals(holders, steps[^1].Holders))
                steps.Add(new(change.CauseOver(steps[^1].Holders), holders));
        }
        return new(_plan.Role.Name, at, steps);
    }

    public IEnumerable<IRoleChange> Before(IRoleChange? change) => change is null ? _changes : _changes.TakeWhile(c => c != change);

    /// <summary>When the holders may change next: not late, perhaps early. Null: never.</summary>
    public Instant? NextEdge(Instant after)
    {
        var moment = MomentOf(after);
        var edge = Earliest.Of(_plan.NextEdge(moment), _away.NextAbsenceEdge(after));
        if (_away.NextHolidayEdge(moment.Local) is { } midnight)
            edge = Earliest.Of(edge, LocalTimes.ToInstant(midnight, _zone));
        foreach (var change in _changes)
            edge = Earliest.Of(edge, change.NextEdge(after));
        return edge;
    }

    public Moment MomentOf(Instant at) => new(at, LocalTimes.Reached(at, _zone), _away);
}

/// <summary>Something people decided about one role.</summary>
internal interface IRoleChange
{
    Instant? Created { get; }

    /// <returns>The very same list where the change has no say.</returns>
    IReadOnlyList<PersonId> Apply(Moment moment, IReadOnlyList<PersonId> holders);

    /// <param name="holders">Whom it replaces.</param>
    Cause CauseOver(IReadOnlyList<PersonId> holders);

    /// <summary>When its own effect may begin or end next; the edges of the plan are known elsewhere.</summary>
    Instant? NextEdge(Instant after);
}

/// <summary>From one instant to another somebody else, or nobody. Asks neither for plan nor coverage nor absence.</summary>
internal sealed class OverrideChange(Override change) : IRoleChange
{
    private readonly IReadOnlyList<PersonId> _holders = change.Person is { } person ? [person] : [];
    private readonly Instant _until = change.Cancelled is { } cancelled ? Instant.Min(cancelled, change.To) : change.To;

    public Instant? Created => change.Created;

    public IReadOnlyList<PersonId> Apply(Moment moment, IReadOnlyList<PersonId> holders) =>
        change.From <= moment.At && moment.At < _until ? _holders : holders;

    public Cause CauseOver(IReadOnlyList<PersonId> holders) => new Cause.Overridden(change);

    public Instant? NextEdge(Instant after) => after < change.From ? change.From : after < _until ? _until : null;
}
