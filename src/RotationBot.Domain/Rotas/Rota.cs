using NodaTime;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Rotas;

/// <summary>A checked rota: who is due when. All its answers are pure functions of it, the stored records and an instant.</summary>
public sealed class Rota
{
    private static readonly Duration Horizon = Duration.FromDays(400);

    private readonly RotaParts _parts;

    internal Rota(RotaParts parts, RotaDefinition definition)
    {
        (_parts, Definition) = (parts, definition);
        Roles = [.. parts.Plans.Select(plan => plan.Role)];
        Participants = definition.Roles
            .SelectMany(role => role.Changes.SelectMany(c => c.Participants).Concat(role.Participants ?? []))
            .Select(person => new PersonId(person)).ToHashSet();
    }

    /// <summary>As written, roles in the same order.</summary>
    public RotaDefinition Definition { get; }

    public DateTimeZone TimeZone => _parts.Zone;
    public OfficeHours? OfficeHours => _parts.OfficeHours;
    public IReadOnlyList<Role> Roles { get; }

    /// <summary>Everybody who stands in a list of any role, now or at another time.</summary>
    public IReadOnlySet<PersonId> Participants { get; }

    /// <summary>The roles whose holders form the group's members, in that order.</summary>
    public IReadOnlyList<RoleName> Handle => _parts.Handle;

    public static RotaBuild Build(RotaDefinition definition) => RotaReader.Read(definition);

    /// <summary>What is wrong with records for this rota: strangers, unknown roles, intervals that end before they begin, swaps of no shift. Empty: nothing.</summary>
    public IReadOnlyList<RotaFault> Check(RotaRecords records) => RecordsCheck.Of(_parts, records);

    /// <summary>Who holds each role at that second, overrides, swaps and absences counted.</summary>
    public OnCall WhoIsOn(Instant at, RotaRecords records)
    {
        var view = new RotaView(_parts, records);
        return new([.. _parts.Plans.Select(plan => (plan.Role.Name, view.Of(plan).HoldersAt(at)))]);
    }

    /// <summary>Why the role is held as it is at that second; null: the rota has no such role.</summary>
    public Explanation? Why(RoleName role, Instant at, RotaRecords records) =>
        _parts.Plan(role) is { } plan ? new RotaView(_parts, records).Of(plan).Explain(at) : null;

    /// <summary>The id of the override or swap that put the holders there; null: it was none.</summary>
    public string? ChangedBy(RoleName role, Instant at, RotaRecords records) => Why(role, at, records)?.Steps[^1].Cause switch
    {
        Cause.Overridden cause => cause.Change.Id,
        Cause.Swapped cause => cause.Change.Id,
        _ => null,
    };

    /// <summary>The distinct holders of the roles in <see cref="Handle"/>, in that order.</summary>
    public IReadOnlyList<PersonId> HandleAt(Instant at, RotaRecords records)
    {
        var view = new RotaView(_parts, records);
        return [.. _parts.Handle.Select(_parts.Plan).OfType<RolePlan>().SelectMany(plan => view.Of(plan).HoldersAt(at)).Distinct()];
    }

    /// <summary>When the role passes to other holders than those at <paramref name="at"/>, whether that is a person or nobody; null: not within 400 days, or no such role.</summary>
    public Instant? HeldUntil(RoleName role, Instant at, RotaRecords records) =>
        PiecesFrom(role, at, records).FirstOrDefault() is { } piece && piece.To < at + Horizon ? piece.To : null;

    /// <summary>Since when the role has had the holders it has at <paramref name="at"/>; null: for more than 400 days, or no such role.</summary>
    public Instant? HeldSince(RoleName role, Instant at, RotaRecords records) =>
        Pieces(role, at - Horizon, at + Duration.FromSeconds(1), records).LastOrDefault() is { } piece && piece.From > at - Horizon ? piece.From : null;

    /// <summary>The first later holder who is not a holder at <paramref name="at"/>, gaps skipped; null: none within 400 days, or no such role.</summary>
    public NextHolder? Next(RoleName role, Instant at, RotaRecords records)
    {
        IReadOnlyList<PersonId>? present = null;
        foreach (var piece in PiecesFrom(role, at, records))
        {
            present ??= piece.Holders;
            if (piece.Holders.Except(present).ToList() is [var person, ..])
                return new(person, piece.From);
        }

        return null;
    }

    /// <summary>
    /// The next instant at which the holders of any role, or the office hours, may change by themselves. Never late, but
    /// perhaps early: then nothing has changed and one asks again. Null: never, as far as the records say.
    /// </summary>
    public Instant? NextChange(Instant after, RotaRecords records)
    {
        var view = new RotaView(_parts, records);
        var edges = _parts.Plans.Select(plan => view.Of(plan).NextEdge(after)).Append(_parts.OfficeHours?.NextEdge(after));
        return edges.Aggregate(Earliest.Of);
    }

    /// <summary>The maximal pieces with the same holders in <c>[from, to)</c>, gaps included.</summary>
    public RangeAnswer<TimelinePiece> Timeline(RoleName role, Instant from, Instant to, RotaRecords records) =>
        RangeAnswer.Of(from, to, Unknown(role), () => Pieces(role, from, to, records));

    /// <summary>The whole shifts of a rotation that overlap <c>[from, to)</c>. Empty: none, or the role is no rotation.</summary>
    public IReadOnlyList<WholeShift> ShiftsIn(RoleName role, Instant from, Instant to, RotaRecords records)
    {
        if (_parts.Plan(role) is not Rotation rotation)
            return [];
        var view = new RotaView(_parts, records).Of(rotation);
        var shifts = new List<WholeShift>();
        for (Instant? at = from; at < to; at = rotation.NextEdge(view.MomentOf(at.Value)))
            if (rotation.ShiftAt(view.MomentOf(at.Value).Local) is { } shift && rotation.StartOf(shift) is var start && shifts.LastOrDefault()?.From != start)
                shifts.Add(new(start, rotation.EndOf(shift), [.. TimelinePiece.Of(view, start, rotation.EndOf(shift)).SelectMany(p => p.Holders).Distinct()]));
        return shifts;
    }

    /// <summary>The list from which the role is filled then, absent ones included. Empty: nobody, or no such role.</summary>
    public IReadOnlyList<PersonId> MembersOf(RoleName role, Instant at) => _parts.Plan(role)?.MembersAt(at) ?? [];

    /// <summary>Whether an absence or a day off keeps the person away at that second.</summary>
    public bool IsAway(PersonId person, Instant at, RotaRecords records) => new RotaView(_parts, records).MomentOf(at).IsAway(person);

    /// <summary>When a person holds a rotation or follows role in <c>[from, to)</c>, by start, then by the order of roles.</summary>
    public RangeAnswer<PersonShift> MyShifts(PersonId person, Instant from, Instant to, RotaRecords records) =>
        RangeAnswer.Of(from, to, Unknown(person), () => Roles
            .Where(role => role.Kind != RoleKind.Static)
            .SelectMany(role => Pieces(role.Name, from, to, records)
                .Where(piece => piece.Holders.Contains(person))
                .Select(piece => new PersonShift(role.Name, piece.From, piece.To)))
            .OrderBy(shift => shift.From));

    /// <summary>How much of <c>[from, to)</c> each person holds a role; whoever has none of it is left out.</summary>
    public RangeAnswer<Share> Fairness(RoleName role, Instant from, Instant to, RotaRecords records) =>
        RangeAnswer.Of(from, to, Unknown(role), () => Pieces(role, from, to, records)
            .SelectMany(Shares)
            .GroupBy(share => share.Person)
            .Select(shares => shares.Aggregate((sum, share) => sum.Plus(share))));

    private IEnumerable<Share> Shares(TimelinePiece piece)
    {
        var open = OfficeHours?.OpenTime(piece.From, piece.To) ?? piece.Length;
        return piece.Holders.Count == 0 ? [new Share(null, piece.Length, open)] : piece.Holders.Select(p => new Share(p, piece.Length, open));
    }

    /// <summary>From when on nobody holds the role by plan any more; null: it does not end, or there is no such role.</summary>
    public Instant? EndOf(RoleName role) => _parts.Plan(role)?.End;

    private RotaFault? Unknown(RoleName role) => _parts.Plan(role) is null ? RecordsCheck.UnknownRole(role, "role") : null;

    private RotaFault? Unknown(PersonId person) => _parts.People.Contains(person) ? null : RecordsCheck.UnknownPerson(person, "person");

    private IEnumerable<TimelinePiece> PiecesFrom(RoleName role, Instant at, RotaRecords records) =>
        Pieces(role, at, at + Horizon, records);

    private IEnumerable<TimelinePiece> Pieces(RoleName role, Instant from, Instant to, RotaRecords records) =>
        _parts.Plan(role) is { } plan ? TimelinePiece.Of(new RotaView(_parts, records).Of(plan), from, to) : [];
}

/// <summary>One turn of a rotation, by plan.</summary>
/// <param name="Holders">Everybody who holds a piece of it, in order.</param>
public sealed record WholeShift(Instant From, Instant To, IReadOnlyList<PersonId> Holders);

public enum RoleKind
{
    Rotation,
    Follows,
    Static,
}

public sealed record Role(RoleName Name, RoleKind Kind);

/// <summary>Who holds each role at one instant, in the rota's order of roles.</summary>
public sealed record OnCall(IReadOnlyList<(RoleName Role, IReadOnlyList<PersonId> Holders)> Roles)
{
    /// <summary>Empty: nobody, which is an answer, or a role the rota does not have.</summary>
    public IReadOnlyList<PersonId> Of(RoleName role) => Roles.FirstOrDefault(r => r.Role == role).Holders ?? [];
}

/// <summary>The first later holder who is not the present one.</summary>
public sealed record NextHolder(PersonId Person, Instant From);

/// <summary>What people changed after the rota was written. Records are never rewritten, only cancelled.</summary>
public sealed record RotaRecords(IReadOnlyList<Override> Overrides, IReadOnlyList<Absence> Absences, IReadOnlyList<Swap> Swaps)
{
    public static readonly RotaRecords None = new([], [], []);
}

/// <param name="Person">Null: nobody.</param>
/// <param name="Created">Null: older than everything.</param>
/// <param name="Cancelled">From then on it no longer holds.</param>
public sealed record Override(string Id, RoleName Role, PersonId? Person, Instant From, Instant To, Instant? Created, Instant? Cancelled);

public sealed record Absence(PersonId Person, Instant From, Instant To);

public sealed record Swap(string Id, RoleName Role, SwapSide A, SwapSide B, Instant? Created, Instant? Cancelled);

/// <param name="At">Any instant inside the shift meant.</param>
public sealed record SwapSide(Instant At, PersonId Person);

/// <summary>A rota, or every fault of its definition.</summary>
public sealed record RotaBuild(Rota? Rota, IReadOnlyList<RotaFault> Faults);

/// <param name="Code">From the case format ("unknown-person").</param>
/// <param name="Path">Below the rota ("roles[0].participants[2]").</param>
/// <param name="Seen">The value found, as written; null if something is missing.</param>
/// <param name="Message">What is wrong and what is allowed, for a person.</param>
public sealed record RotaFault(string Code, string Path, string? Seen, string Message);
