using NodaTime;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Rotas;

/// <summary>A checked rota: who is due when. All its answers are pure functions of it, the stored records and an instant.</summary>
public sealed class Rota
{
    private static readonly Duration Horizon = Duration.FromDays(400);

    private readonly Eras _eras;

    internal Rota(Eras eras, RotaDefinition definition)
    {
        (_eras, Definition) = (eras, definition);
        Roles = RolesOf(eras.Last);
        Participants = eras.Participants;
    }

    /// <summary>As written, roles in the same order.</summary>
    public RotaDefinition Definition { get; }

    /// <summary>Now and from now on, as are <see cref="OfficeHours"/>, <see cref="Roles"/> and <see cref="Handle"/>; they may have been others.</summary>
    public DateTimeZone TimeZone => _eras.Last.Zone;

    public OfficeHours? OfficeHours => _eras.Last.OfficeHours;
    public IReadOnlyList<Role> Roles { get; }

    /// <summary>Everybody who stands in a list of any role, now or at another time; who may act in its name is another question: <see cref="IsIn"/>.</summary>
    public IReadOnlySet<PersonId> Participants { get; }

    /// <summary>The roles whose holders form the group's members, in that order.</summary>
    public IReadOnlyList<RoleName> Handle => _eras.Last.Handle;

    /// <summary>A rota that has always been like this.</summary>
    public static RotaBuild Build(RotaDefinition definition) => RotaReader.Read(definition);

    /// <summary>A rota with a past: each instant is answered by what it was then.</summary>
    /// <param name="people">Everybody who is known now. Whoever was in the rota before may have gone.</param>
    public static RotaBuild WithPast(RotaHistory history, IReadOnlyCollection<string> people) => RotaReader.Read(history, people);

    /// <summary>What is wrong with records for this rota: strangers, unknown roles, intervals that end before they begin, swaps of no shift. Empty: nothing.</summary>
    /// <remarks>What was right at any time of the rota still is.</remarks>
    public IReadOnlyList<RotaFault> Check(RotaRecords records) =>
        _eras.Any(parts => RecordsCheck.Of(parts, records).Count == 0) ? [] : RecordsCheck.Of(_eras.Last, records);

    /// <summary>Who holds each role at that second, overrides, swaps and absences counted.</summary>
    public OnCall WhoIsOn(Instant at, RotaRecords records)
    {
        var parts = _eras.At(at);
        var view = new RotaView(parts, records);
        return new([.. parts.Plans.Select(plan => (plan.Role.Name, view.Of(plan).HoldersAt(at)))]);
    }

    /// <summary>Why the role is held as it is at that second; null: the rota has no such role then.</summary>
    public Explanation? Why(RoleName role, Instant at, RotaRecords records) =>
        _eras.At(at) is var parts && parts.Plan(role) is { } plan ? new RotaView(parts, records).Of(plan).Explain(at) : null;

    /// <summary>The id of the override or swap that put the holders there; null: it was none.</summary>
    public string? ChangedBy(RoleName role, Instant at, RotaRecords records) => Why(role, at, records)?.Steps[^1].Cause switch
    {
        Cause.Overridden cause => cause.Change.Id,
        Cause.Swapped cause => cause.Change.Id,
        _ => null,
    };

    /// <summary>The distinct holders of the roles in the handle, in that order.</summary>
    public IReadOnlyList<PersonId> HandleAt(Instant at, RotaRecords records)
    {
        var parts = _eras.At(at);
        var view = new RotaView(parts, records);
        return [.. parts.Handle.Select(parts.Plan).OfType<RolePlan>().SelectMany(plan => view.Of(plan).HoldersAt(at)).Distinct()];
    }

    /// <summary>As they are at that instant; null: the rota has none then.</summary>
    public OfficeHours? OfficeHoursAt(Instant at) => _eras.At(at).OfficeHours;

    /// <summary>When the role passes to other holders than those at <paramref name="at"/>, whether that is a person or nobody; null: not within 400 days, or no such role.</summary>
    public Instant? HeldUntil(RoleName role, Instant at, RotaRecords records) =>
        PiecesFrom(role, at, records).FirstOrDefault() is { } piece && piece.To < at + Horizon ? piece.To : null;

    /// <summary>
    /// When the person last has the role before it passes to somebody else, holes passed over; <paramref name="at"/>: they do
    /// not have it any more. Null: not within 400 days.
    /// </summary>
    public Instant? KeptUntil(RoleName role, PersonId person, Instant at, RotaRecords records)
    {
        var end = at;
        foreach (var piece in PiecesFrom(role, at, records))
        {
            if (piece.Holders.Contains(person))
                end = piece.To;
            else if (piece.Holders.Count > 0)
                break;
        }
        return end < at + Horizon ? end : null;
    }

    /// <summary>Since when the role has had the holders it has at <paramref name="at"/>; null: for more than 400 days, or no such role.</summary>
    public Instant? HeldSince(RoleName role, Instant at, RotaRecords records) =>
        _eras.Pieces(role, at - Horizon, at + Duration.FromSeconds(1), records).LastOrDefault() is { } piece && piece.From > at - Horizon ? piece.From : null;

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
        var parts = _eras.At(after);
        var view = new RotaView(parts, records);
        var edges = parts.Plans.Select(plan => view.Of(plan).NextEdge(after)).Append(parts.OfficeHours?.NextEdge(after));
        return Earliest.Of(edges.Aggregate(Earliest.Of), _eras.NextAfter(after));
    }

    /// <summary>The maximal pieces with the same holders in <c>[from, to)</c>, gaps included.</summary>
    public RangeAnswer<TimelinePiece> Timeline(RoleName role, Instant from, Instant to, RotaRecords records) =>
        RangeAnswer.Of(from, to, Unknown(role), () => _eras.Pieces(role, from, to, records));

    /// <summary>The whole shifts of a rotation that overlap <c>[from, to)</c>. Empty: none, or the role is no rotation.</summary>
    public IReadOnlyList<WholeShift> ShiftsIn(RoleName role, Instant from, Instant to, RotaRecords records) =>
        [.. _eras.Cut(from, to).SelectMany(cut => cut.Shifts(role, records))];

    /// <summary>The list from which the role is filled then, absent ones included. Empty: nobody, or no such role.</summary>
    public IReadOnlyList<PersonId> MembersOf(RoleName role, Instant at) => _eras.At(at).Plan(role)?.MembersAt(at) ?? [];

    /// <summary>Whether the person stands in a list of any role then, or in one that is to follow. Whoever has left does not.</summary>
    public bool IsIn(PersonId person, Instant at) => _eras.At(at).Plans.Concat(_eras.Last.Plans).Any(plan => plan.MembersFrom(at).Contains(person));

    /// <summary>Whether an absence or a day off keeps the person away at that second.</summary>
    public bool IsAway(PersonId person, Instant at, RotaRecords records) => new RotaView(_eras.At(at), records).MomentOf(at).IsAway(person);

    /// <summary>When a person holds a rotation or follows role in <c>[from, to)</c>, by start, then by the order of roles.</summary>
    public RangeAnswer<PersonShift> MyShifts(PersonId person, Instant from, Instant to, RotaRecords records) =>
        RangeAnswer.Of(from, to, Unknown(person), () => _eras.Cut(from, to)
            .SelectMany(cut => RolesOf(cut.Parts))
            .Where(role => role.Kind != RoleKind.Static)
            .Select(role => role.Name)
            .Distinct()
            .SelectMany(role => _eras.Pieces(role, from, to, records)
                .Where(piece => piece.Holders.Contains(person))
                .Select(piece => new PersonShift(role, piece.From, piece.To)))
            .OrderBy(shift => shift.From));

    /// <summary>How much of <c>[from, to)</c> each person holds a role; whoever has none of it is left out.</summary>
    public RangeAnswer<Share> Fairness(RoleName role, Instant from, Instant to, RotaRecords records) =>
        RangeAnswer.Of(from, to, Unknown(role), () => _eras.Cut(from, to)
            .SelectMany(cut => cut.Pieces(role, records).SelectMany(piece => Shares(piece, cut.Parts.OfficeHours)))
            .GroupBy(share => share.Person)
            .Select(shares => shares.Aggregate((sum, share) => sum.Plus(share))));

    private static IEnumerable<Share> Shares(TimelinePiece piece, OfficeHours? hours)
    {
        var open = hours?.OpenTime(piece.From, piece.To) ?? piece.Length;
        return piece.Holders.Count == 0 ? [new Share(null, piece.Length, open)] : piece.Holders.Select(p => new Share(p, piece.Length, open));
    }

    /// <summary>From when on nobody holds the role by plan any more; null: it does not end, or there is no such role.</summary>
    public Instant? EndOf(RoleName role) => _eras.Last.Plan(role)?.End;

    private RotaFault? Unknown(RoleName role) => _eras.Any(parts => parts.Plan(role) is not null) ? null : RecordsCheck.UnknownRole(role, "role");

    private RotaFault? Unknown(PersonId person) => _eras.Any(parts => parts.People.Contains(person)) ? null : RecordsCheck.UnknownPerson(person, "person");

    private IEnumerable<TimelinePiece> PiecesFrom(RoleName role, Instant at, RotaRecords records) =>
        _eras.Pieces(role, at, at + Horizon, records);

    private static IReadOnlyList<Role> RolesOf(RotaParts parts) => [.. parts.Plans.Select(plan => plan.Role)];
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

public sealed record Absence(PersonId Person, Instant From, Instant To)
{
    /// <summary>When it was entered; null: before everything.</summary>
    public Instant? Created { get; init; }
}

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
