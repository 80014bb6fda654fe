using NodaTime;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Rotas;

/// <summary>Checks overrides, absences and swaps against the rota they belong to.</summary>
internal static class RecordsCheck
{
    public static IReadOnlyList<RotaFault> Of(RotaParts parts, RotaRecords records) =>
    [
        .. records.Overrides.SelectMany((o, i) => Check(parts, o, $"overrides[{i}]")),
        .. records.Absences.SelectMany((a, i) => Check(parts, a, $"absences[{i}]")),
        .. records.Swaps.SelectMany((s, i) => Check(parts, s, $"swaps[{i}]")),
    ];

    public static RotaFault UnknownRole(RoleName role, string path) =>
        new(FaultCode.UnknownRole, path, role.Value, $"unknown role \"{role}\": the rota has no role of that name");

    public static RotaFault UnknownPerson(PersonId person, string path) =>
        new(FaultCode.UnknownPerson, path, person.Value, $"unknown person \"{person}\": nobody of that name is listed under people");

    private static IEnumerable<RotaFault> Check(RotaParts parts, Override change, string path)
    {
        if (parts.Plan(change.Role) is null)
            yield return UnknownRole(change.Role, path + ".role");
        if (change.Person is { } person && !parts.People.Contains(person))
            yield return UnknownPerson(person, path + ".person");
        if (change.To <= change.From)
            yield return BadInterval(change.From, change.To, path);
    }

    private static IEnumerable<RotaFault> Check(RotaParts parts, Absence absence, string path)
    {
        if (!parts.People.Contains(absence.Person))
            yield return UnknownPerson(absence.Person, path + ".person");
        if (absence.To <= absence.From)
            yield return BadInterval(absence.From, absence.To, path);
    }

    private static IEnumerable<RotaFault> Check(RotaParts parts, Swap swap, string path)
    {
        foreach (var (side, name) in new[] { (swap.A, ".a"), (swap.B, ".b") })
            if (!parts.People.Contains(side.Person))
                yield return UnknownPerson(side.Person, path + name + ".person");
        if (swap.A.Person == swap.B.Person)
            yield return new(FaultCode.BadSwap, path, swap.A.Person.Value, "a swap needs two people; both sides name the same one");
        foreach (var fault in CheckShifts(parts, swap, path))
            yield return fault;
    }

    private static IEnumerable<RotaFault> CheckShifts(RotaParts parts, Swap swap, string path)
    {
        var plan = parts.Plan(swap.Role);
        if (plan is not Rotation rotation)
            return [plan is null
                ? UnknownRole(swap.Role, path + ".role")
                : new(FaultCode.BadSwap, path + ".role", swap.Role.Value, $"\"{swap.Role}\" has no shifts; only those of a rotation can be swapped")];
        var a = rotation.ShiftAt(LocalTimes.Reached(swap.A.At, parts.Zone));
        var b = rotation.ShiftAt(LocalTimes.Reached(swap.B.At, parts.Zone));
        return new[] { NoShift(a, swap.A, path + ".a.at"), NoShift(b, swap.B, path + ".b.at"), SameShift(a, b, path) }.OfType<RotaFault>();
    }

    private static RotaFault? NoShift(long? shift, SwapSide side, string path) =>
        shift is null ? new(FaultCode.NoShift, path, side.At.ToString(), $"nobody's shift is at {side.At}; name an instant inside the shift meant") : null;

    private static RotaFault? SameShift(long? a, long? b, string path) =>
        a is not null && a == b ? new(FaultCode.BadSwap, path, null, "both sides of the swap lie in the same shift; name two shifts") : null;

    private static RotaFault BadInterval(Instant from, Instant to, string path) =>
        new(FaultCode.BadInterval, path + ".to", to.ToString(), $"it ends at {to}, which is not after its start at {from}");
}
