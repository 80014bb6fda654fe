using NodaTime;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;

namespace RotationBot.Domain.Requests;

/// <summary>A policy with the clock that holds for it, and whom it reaches when.</summary>
/// <param name="Hours">The policy's own office hours, else those of the team's rota; null: round the clock.</param>
/// <param name="Find">Whom a target means at an instant: people, groups and channels, no roles; empty: nobody.</param>
public sealed record Ladder(Policy Policy, OfficeHours? Hours, Func<Target, Instant, IReadOnlyList<Target>> Find)
{
    /// <summary>The policy as it serves one team.</summary>
    /// <param name="rota">Of the team that owns the request; null: it has none.</param>
    /// <param name="reaches">Whether a person can be told anything.</param>
    public static Ladder Of(Policy policy, Rota? rota, RotaRecords records, Func<PersonId, bool> reaches) =>
        new(policy, policy.OfficeHours ?? rota?.OfficeHours, (target, at) => target switch
        {
            Target.OfRole role => [.. (rota?.WhoIsOn(at, records).Of(role.Role) ?? []).Where(reaches).Select(p => new Target.OfPerson(p))],
            Target.OfPerson person => reaches(person.Person) ? [person] : [],
            _ => [target],
        });

    /// <summary>Whether this priority rings at any hour.</summary>
    public bool Rings(PriorityId priority) => Hours is null || Policy.IgnoreOfficeHours.Contains(priority);

    /// <summary>Whether something may be sent for this priority at that second.</summary>
    public bool IsOpen(PriorityId priority, Instant at) => Rings(priority) || Hours!.IsOpen(at);

    /// <summary>The first instant from <paramref name="from"/> on with this much open time behind it; null if the office never opens again.</summary>
    public Instant? After(PriorityId priority, Instant from, Duration open) =>
        Rings(priority) ? from + open : Hours!.After(from, open);

    public Duration OpenTime(PriorityId priority, Instant from, Instant to) =>
        Rings(priority) ? to - from : Hours!.OpenTime(from, to);

    public Duration TimeoutOf(Escalation escalation) => escalation.Waiting is not { } waiting || Policy.Levels.Count == 0
        ? Duration.Zero
        : Policy.Levels[Math.Clamp(waiting, 0, Policy.Levels.Count - 1)].Timeouts.For(escalation.Priority);

    /// <summary>What a list of targets means then, each once, in order.</summary>
    public IReadOnlyList<Target> FindAll(IEnumerable<Target> targets, Instant at) => [.. targets.SelectMany(t => Find(t, at)).Distinct()];
}

/// <summary>Somebody is told.</summary>
/// <param name="Level">Index of the level; null for a hand-off, the final contact or nobody at all.</param>
/// <param name="Who">People, groups and channels, in the order of the targets. Empty only where nobody could be reached.</param>
public sealed record Firing(FiringKind Kind, int Round, int? Level, IReadOnlyList<Target> Who)
{
    public IEnumerable<PersonId> People => Who.OfType<Target.OfPerson>().Select(t => t.Person);
}

public enum FiringKind
{
    Level,
    HandOff,
    Final,

    /// <summary>The ladder has ended and there is no final contact: said aloud, never silence.</summary>
    Exhausted,
}
