using NodaTime;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Rotas;

/// <summary>What a checked rota consists of.</summary>
internal sealed record RotaParts
{
    public required DateTimeZone Zone { get; init; }
    public required IReadOnlySet<PersonId> People { get; init; }
    public required IReadOnlySet<PersonId> Participants { get; init; }
    public required IReadOnlyDictionary<PersonId, IReadOnlySet<LocalDate>> PersonHolidays { get; init; }

    /// <summary>The midnights around all days of <see cref="PersonHolidays"/>.</summary>
    public required DateEdges PersonHolidayEdges { get; init; }

    public required OfficeHours? OfficeHours { get; init; }
    public required IReadOnlyList<RolePlan> Plans { get; init; }
    public required IReadOnlyList<RoleName> Handle { get; init; }

    public RolePlan? Plan(RoleName name) => Plans.FirstOrDefault(plan => plan.Role.Name == name);
}

/// <summary>A rota together with what people changed about it, for the length of one question.</summary>
internal sealed class RotaView(RotaParts parts, RotaRecords records)
{
    private readonly Away _away = new(parts.PersonHolidays, parts.PersonHolidayEdges, records.Absences);

    public Moment MomentOf(Instant at) => new(at, LocalTimes.Reached(at, parts.Zone), _away);

    public RoleChanges Of(RolePlan plan) => new(plan, parts.Zone, records, _away);
}
