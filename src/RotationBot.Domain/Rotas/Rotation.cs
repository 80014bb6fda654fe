using NodaTime;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Rotas;

/// <summary>A role that goes round: one holder per shift, or nobody.</summary>
internal sealed class Rotation : RolePlan
{
    private readonly RotationTimes _times;
    private readonly Membership _membership;
    private readonly DueOrder _order;
    private readonly DateEdges _closedEdges;

    public Rotation(RoleName name, RotationTimes times, Membership membership)
        : base(name, RoleKind.Rotation)
    {
        (_times, _membership) = (times, membership);
        _order = DueOrder.Of(membership, FirstShiftFrom);
        _closedEdges = new(times.Closed);
    }

    public override Instant? End => _times.End is { } end ? LocalTimes.ToInstant(end, _times.Zone) : null;

    public override IReadOnlyList<PersonId> ScheduledAt(Moment moment) =>
        PlaceAt(moment) is { } place && place.FirstPresent(place.Server, moment, except: null) is { } person ? [person] : [];

    public override IReadOnlyList<PersonId> MembersAt(Instant at) => _membership.InForce(at);

    public override IEnumerable<PersonId> MembersFrom(Instant at) => _membership.From(at);

    public override IEnumerable<Step> Explain(Moment moment)
    {
        if (Idle(moment) is { } idle)
            return [new(idle, [])];
        var shift = ShiftAt(moment.Local)!.Value;
        var place = PlaceAt(moment, shift);
        var due = _order.Due(shift);
        var turn = new Step(new Cause.Turn(shift + 1, StartOf(shift), due, _order.ListOf(shift)), due is { } person ? [person] : []);
        IEnumerable<Step> changed = due is { } holder && place.Members.Contains(holder)
            ? []
            : [new(new Cause.ListChanged(due, place.Members), place.Candidate(place.Server))];
        return [turn, .. changed, .. place.PassedOver(place.Server, moment, except: null)];
    }

    /// <summary>Where in the list in force the turn stands; null where the role has nobody whatever the list.</summary>
    public Place? PlaceAt(Moment moment) => Idle(moment) is null ? PlaceAt(moment, ShiftAt(moment.Local)!.Value) : null;

    /// <summary>The shift that <paramref name="local"/> lies in, covered or not.</summary>
    public long? ShiftAt(LocalDateTime local) => _times.End <= local ? null : _times.Cycle.ShiftAt(local);

    public PersonId? Due(long shift, Instant? known) => _order.Due(shift, known);

    /// <summary>Whether the shift and its gaps are over. One that is extended outlives the start of a shift nobody works.</summary>
    public bool IsOver(long shift, LocalDateTime local) =>
        _times.End <= local || (_times.Cycle.LastStartedBy(local) > shift && _times.Cycle.ShiftAt(local) != shift);

    public Instant StartOf(long shift) => LocalTimes.ToInstant(_times.Cycle.StartOf(shift), _times.Zone);

    /// <summary>When nobody is planned for the shift any more; the gaps after its last slot are not part of it.</summary>
    public Instant EndOf(long shift)
    {
        var end = _times.Cycle.StartOf(shift);
        for (var local = end; !IsOver(shift, local) && _times.Cycle.NextEdge(local) is { } next; local = next)
            end = _times.Cycle.ShiftAt(local) == shift ? next : end;
        return LocalTimes.ToInstant(_times.End is { } last ? LocalDateTime.Min(end, last) : end, _times.Zone);
    }

    public override Instant? NextEdge(Moment moment)
    {
        if (_times.End <= moment.Local)
            return null;
        var edge = Earliest.Of(_times.Cycle.NextEdge(moment.Local), _times.End);
        edge = Earliest.Of(edge, _times.Coverage?.NextEdge(moment.Local));
        edge = Earliest.Of(edge, _closedEdges.Next(moment.Local));
        Instant? at = edge is { } local ? LocalTimes.ToInstant(local, _times.Zone) : null;
        return Earliest.Of(at, _membership.NextChange(moment.At));
    }

    /// <summary>Why the role has nobody whatever the list; null: it has somebody.</summary>
    private Cause? Idle(Moment moment)
    {
        if (_times.Closed.Contains(moment.Local.Date))
            return new Cause.Holiday(moment.Local.Date);
        if (ShiftAt(moment.Local) is null)
            return OutOfShifts(moment.Local);
        return _times.Coverage is { } coverage && coverage.EndOf(moment.Local) is null ? new Cause.OutsideCoverage() : null;
    }

    private Cause OutOfShifts(LocalDateTime local)
    {
        if (_times.End is { } end && end <= local)
            return new Cause.Ended(LocalTimes.ToInstant(end, _times.Zone));
        if (_times.Cycle.LastStartedBy(local) < 0)
            return new Cause.NotStarted(StartOf(0));
        return _times.Cycle.HolidayAt(local) is { } day ? new Cause.Holiday(day) : new Cause.BetweenSlots();
    }

    private Place PlaceAt(Moment moment, long shift)
    {
        var members = _membership.InForce(moment.At);
        var due = _order.Due(shift);
        var next = DueOrder.After(due, _order.ListOf(shift), members);
        var server = due is { } person ? DueOrder.IndexOf(members, person) : -1;
        return new(members, server < 0 ? next : server, next);
    }

    private long FirstShiftFrom(Instant from)
    {
        var shift = _times.Cycle.LastStartedBy(LocalTimes.Reached(from, _times.Zone)) + 1;

        // A shift in a gap of the clock starts together with the one after it.
        while (shift > 0 && StartOf(shift - 1) >= from)
            shift--;
        return shift;
    }
}

/// <summary>When a rotation has shifts at all.</summary>
/// <param name="End">From then on nobody; null: it never ends.</param>
/// <param name="Coverage">Outside of it nobody; null: round the clock.</param>
/// <param name="Closed">Days from midnight to midnight with nobody.</param>
internal sealed record RotationTimes(DateTimeZone Zone, ICycle Cycle, LocalDateTime? End, WeeklyWindows? Coverage, IReadOnlySet<LocalDate> Closed);

/// <summary>Where the turn stands in a list.</summary>
/// <param name="Server">Index of the due person, or of whoever comes after him if he has left.</param>
/// <param name="Next">Index of whoever comes after the due person.</param>
internal readonly record struct Place(IReadOnlyList<PersonId> Members, int Server, int Next)
{
    /// <summary>The person at an index, counted round; none in an empty list.</summary>
    public IReadOnlyList<PersonId> Candidate(long index) => Members.Count == 0 ? [] : [Members[(int)(index % Members.Count)]];

    /// <summary>Going round from an index, everybody who is passed over until somebody serves, and who is asked next.</summary>
    public IEnumerable<Step> PassedOver(long from, Moment moment, PersonId? except)
    {
        for (var step = 0; step < Members.Count; step++)
        {
            var person = Members[(int)((from + step) % Members.Count)];
            if ((person == except ? new Cause.HoldsTheOther(person) : moment.WhyAway(person)) is not { } why)
                yield break;
            yield return new(why, step + 1 < Members.Count ? Candidate(from + step + 1) : []);
        }
    }

    /// <summary>Going round from an index, the first who is not away and not <paramref name="except"/>; null: nobody.</summary>
    public PersonId? FirstPresent(long from, Moment moment, PersonId? except)
    {
        for (var step = 0; step < Members.Count; step++)
        {
            var person = Members[(int)((from + step) % Members.Count)];
            if (person != except && !moment.IsAway(person))
                return person;
        }

        return null;
    }
}
