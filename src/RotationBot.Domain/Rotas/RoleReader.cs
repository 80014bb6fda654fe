using System.Globalization;
using NodaTime;

namespace RotationBot.Domain.Rotas;

/// <summary>Checks and builds one role.</summary>
internal sealed class RoleReader(RotaBasics rota, RotaDefinition definition, Faults faults)
{
    private static readonly string[] Kinds = ["rotation", "follows", "static"];

    private readonly PeopleReader _people = new(definition.People, faults);

    /// <summary>Null if it has faults, or follows another.</summary>
    public RolePlan? Read(RoleDefinition role, string path)
    {
        switch (role.Kind)
        {
            case "rotation":
                return ReadRotation(role, path);
            case "static":
                return new StaticRole(new(role.Name), ReadMembership(role, Handover(role, path), path));
            case "follows":
                return null;
            default:
                faults.Add(FaultCode.BadKind, path + ".kind", role.Kind, $"{Faults.Shown(role.Kind)} is no kind of role; write {Faults.OneOf(Kinds)}");
                return null;
        }
    }

    /// <param name="plans">Of all roles, in the order written; null where a role could not be built.</param>
    public Follows? ReadFollows(RoleDefinition role, IReadOnlyList<RolePlan?> plans, string path)
    {
        if (role.Offset is not >= 1)
            faults.Add(FaultCode.BadFollows, path + ".offset", role.Offset?.ToString(CultureInfo.InvariantCulture),
                "offset says how many places after the other role's turn; write a number of at least 1");
        var rotations = definition.Roles.Where(r => r.Kind == "rotation").Select(r => r.Name).ToList();
        if (role.Of is null || !rotations.Contains(role.Of))
        {
            var allowed = rotations.Count == 0 ? "the rota has none" : $"write {Faults.OneOf(rotations)}";
            faults.Add(FaultCode.BadFollows, path + ".of", role.Of, $"{Faults.Shown(role.Of)} is not a rotation of this rota; {allowed}");
        }

        var followed = plans.OfType<Rotation>().FirstOrDefault(plan => plan.Role.Name.Value == role.Of);
        return followed is not null && role.Offset is { } offset ? new(new(role.Name), followed, offset) : null;
    }

    private Rotation? ReadRotation(RoleDefinition role, string path)
    {
        var handover = Handover(role, path);
        var membership = ReadMembership(role, handover, path);
        var times = new RotationTimesReader(rota, faults).Read(role, handover, path);
        return times is null || faults.Count > 0 ? null : new(new(role.Name), times, membership);
    }

    private LocalTime Handover(RoleDefinition role, string path) =>
        role.Handover is null ? LocalTime.Midnight : faults.Time(role.Handover, path + ".handover") ?? LocalTime.Midnight;

    private Membership ReadMembership(RoleDefinition role, LocalTime handover, string path)
    {
        var changes = new List<MembershipChange>();
        LocalDateTime? last = null;
        for (var i = 0; i < role.Changes.Count; i++)
        {
            var at = $"{path}.changes[{i}]";
            var effective = Effective(role.Changes[i].Effective, handover, faults, at + ".effective");
            if (effective <= last)
                faults.Add(FaultCode.BadChanges, at + ".effective", role.Changes[i].Effective, "changes must be in order of time, each later than the one before it");
            last = effective ?? last;
            changes.Add(ReadChange(role.Changes[i], effective ?? default, at));
        }

        return new(_people.List(role.Participants, path + ".participants"), changes);
    }

    private MembershipChange ReadChange(MembershipChangeDefinition change, LocalDateTime effective, string path)
    {
        var members = _people.List(change.Participants, path + ".participants");
        if (change.StartWith is { } first && !change.Participants.Contains(first))
            faults.Add(FaultCode.BadChanges, path + ".startWith", first, $"\"{first}\" is not among the participants of this change; name one of them");
        return new(LocalTimes.ToInstant(effective, rota.Zone), members, change.StartWith is { } name ? new(name) : null);
    }

    /// <summary>A date alone means that date at the handover time.</summary>
    public static LocalDateTime? Effective(string text, LocalTime handover, Faults faults, string path)
    {
        var parts = text.Split('T', 2);
        var date = faults.Date(parts[0], path);
        var time = parts.Length == 1 ? handover : faults.Time(parts[1], path);
        return date is { } day && time is { } hour ? day + hour : null;
    }
}

/// <summary>What the roles of a rota share.</summary>
/// <param name="HasOfficeHours">Whether any are written, be they right or wrong.</param>
/// <param name="OfficeHours">Null if none are written, or wrong ones.</param>
internal sealed record RotaBasics(DateTimeZone Zone, IReadOnlySet<LocalDate> Holidays, bool HasOfficeHours, OfficeHours? OfficeHours);
