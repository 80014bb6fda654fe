using NodaTime;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;

namespace RotationBot.Domain.Requests;

/// <summary>An escalation policy: who is told, in which order, after how long.</summary>
public sealed record Policy
{
    public required PolicyId Id { get; init; }
    public required IReadOnlyList<Level> Levels { get; init; }

    /// <summary>How often the ladder is climbed before <see cref="Final"/>.</summary>
    public int Rounds { get; init; } = 1;

    /// <summary>Told once when the ladder has ended without an acknowledgement; may be empty.</summary>
    public IReadOnlyList<Target> Final { get; init; } = [];

    /// <summary>The clock of the timeouts; null: those of the team's rota, or round the clock without one.</summary>
    public OfficeHours? OfficeHours { get; init; }

    /// <summary>Priorities that ring at any hour.</summary>
    public IReadOnlySet<PriorityId> IgnoreOfficeHours { get; init; } = new HashSet<PriorityId>();
}

/// <summary>One rung of the ladder.</summary>
/// <param name="OnlyPriorities">The rung is skipped for any other priority; null: for all.</param>
public sealed record Level(string Name, IReadOnlyList<Target> Targets, Timeouts Timeouts, IReadOnlySet<PriorityId>? OnlyPriorities = null);

/// <summary>How long a level may stay unanswered, in open time, per priority.</summary>
public sealed record Timeouts(Duration Default, IReadOnlyDictionary<PriorityId, Duration> ByPriority)
{
    public Duration For(PriorityId priority) => ByPriority.GetValueOrDefault(priority, Default);
}

/// <summary>Who a level tells.</summary>
public abstract record Target
{
    /// <summary>The holder or holders of a role of the owning team's rota when the level fires.</summary>
    public sealed record OfRole(RoleName Role) : Target;

    public sealed record OfPerson(PersonId Person) : Target;

    public sealed record OfGroup(GroupId Group) : Target;

    public sealed record OfChannel(ChannelId Channel) : Target;
}
