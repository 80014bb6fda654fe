namespace RotationBot.Domain.Rotas;

/// <summary>A rota as written in the configuration, unchecked: <see cref="Rota.Build"/> checks all of it and names every fault.</summary>
public sealed record RotaDefinition
{
    /// <summary>An IANA id.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Every known person; anybody else is a fault.</summary>
    public required IReadOnlyCollection<string> People { get; init; }

    /// <summary>Local dates, <c>YYYY-MM-DD</c>.</summary>
    public IReadOnlyList<string> Holidays { get; init; } = [];

    /// <summary>Days off in a person's own country, local dates: an absence from midnight to midnight in the rota's zone.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> PersonHolidays { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    public OfficeHoursDefinition? OfficeHours { get; init; }

    /// <summary>Role names, in order, whose holders form the group's members.</summary>
    public IReadOnlyList<string> Handle { get; init; } = [];

    public required IReadOnlyList<RoleDefinition> Roles { get; init; }

    /// <summary>Everybody who stands in a list of any role, now or at another time; each perhaps several times.</summary>
    internal IEnumerable<string> Participants => Roles.SelectMany(role => role.Changes.SelectMany(change => change.Participants).Concat(role.Participants ?? []));
}

public sealed record OfficeHoursDefinition
{
    public required IReadOnlyList<WindowDefinition> Windows { get; init; }

    /// <summary><c>closed</c> (default) or <c>open</c>.</summary>
    public string? Holidays { get; init; }
}

/// <summary>A weekly local window: days <c>mon</c>..<c>sun</c>, times <c>HH:MM</c>; <c>to</c> at or before <c>from</c> runs to the next day.</summary>
public sealed record WindowDefinition(IReadOnlyList<string> Days, string From, string To);

/// <summary>One role, of kind <c>rotation</c>, <c>follows</c> or <c>static</c>; fields of other kinds stay null.</summary>
public sealed record RoleDefinition
{
    public required string Name { get; init; }
    public required string Kind { get; init; }
    public IReadOnlyList<string>? Participants { get; init; }
    public string? Start { get; init; }
    public string? End { get; init; }
    public string? Handover { get; init; }
    public PeriodDefinition? Every { get; init; }
    public string? Weekday { get; init; }
    public IReadOnlyList<string>? Days { get; init; }
    public string? Between { get; init; }
    public string? Holidays { get; init; }
    public CoverageDefinition? Coverage { get; init; }
    public IReadOnlyList<MembershipChangeDefinition> Changes { get; init; } = [];
    public string? Of { get; init; }
    public int? Offset { get; init; }
}

/// <param name="Unit"><c>hours</c>, <c>days</c>, <c>weeks</c> or <c>weekdays</c>.</param>
public sealed record PeriodDefinition(int N, string Unit);

/// <summary>When a role is covered at all: the rota's office hours, or windows of its own.</summary>
public sealed record CoverageDefinition(bool OfficeHours, IReadOnlyList<WindowDefinition> Windows);

/// <param name="Effective">A local date (at the role's handover time) or a local date-time.</param>
public sealed record MembershipChangeDefinition(string Effective, IReadOnlyList<string> Participants, string? StartWith);
