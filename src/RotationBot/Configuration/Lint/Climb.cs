using NodaTime;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Rotas;

namespace RotationBot.Configuration.Lint;

/// <summary>A policy as it serves one team.</summary>
internal sealed class Climb
{
    private static readonly Dictionary<RotaId, RotaRecords> NoRecords = [];

    private readonly Organisation organisation;
    private readonly Interval ahead;
    private readonly Lazy<IReadOnlyList<Spell>> spells;

    private Climb(Organisation organisation, Team team, Policy policy, Interval ahead)
    {
        (this.organisation, this.ahead, Team, Policy) = (organisation, ahead, team, policy);
        Rota = team.Rota is { } id ? organisation.Rotas[id] : null;
        Ladder = Ladder.Of(policy, Rota, RotaRecords.None, reaches: _ => true);
        spells = new(() => [.. Cut()]);
    }

    public Team Team { get; }
    public Policy Policy { get; }
    public Rota? Rota { get; }
    public Ladder Ladder { get; }

    public DateTimeZone Zone => Rota?.TimeZone ?? organisation.TimeZone;
    public IEnumerable<PriorityId> Priorities => organisation.Priorities.Select(p => p.Id);

    /// <summary>The weeks ahead, in pieces in which neither the people on call nor the office hours change.</summary>
    public IReadOnlyList<Spell> Spells => spells.Value;

    public static IReadOnlyList<Climb> All(Organisation organisation, Interval ahead)
    {
        var ofTeams = organisation.Teams.Values.Select(t => (Team: t, t.Policy));
        var ofOwners = organisation.Rulesets.Values.SelectMany(r => r.Definition.Owners).Select(o => (Team: organisation.Teams[o.Team], o.Policy));
        return [.. ofTeams.Concat(ofOwners).Where(u => u.Policy is not null).Distinct()
            .Select(u => new Climb(organisation, u.Team, organisation.Policies[u.Policy!.Value], ahead))];
    }

    public IEnumerable<Level> LevelsFor(PriorityId priority) =>
        Policy.Levels.Where(l => l.OnlyPriorities is not { } only || only.Contains(priority));

    /// <summary>Whether a request of that priority would ever look for the role.</summary>
    public bool Tells(RoleName role, PriorityId priority) =>
        LevelsFor(priority).SelectMany(l => l.Targets).Concat(Policy.Final).Contains(new Target.OfRole(role));

    public bool Tells(RoleName role) => Priorities.Any(p => Tells(role, p));

    public IReadOnlyList<PersonId> HoldersOf(RoleName role, Spell spell) => PeopleIn([new Target.OfRole(role)], spell);

    /// <summary>The people these targets name then, groups and channels left out.</summary>
    public IReadOnlyList<PersonId> PeopleIn(IEnumerable<Target> targets, Spell spell) =>
        [.. Ladder.FindAll(targets, spell.From).OfType<Target.OfPerson>().Select(t => t.Person)];

    /// <summary>Whether these targets mean anybody then. Of a group without members only the platform knows who is in it.</summary>
    public bool Reaches(IEnumerable<Target> targets, Spell spell) => Ladder.FindAll(targets, spell.From).Any(t =>
        t is not Target.OfGroup { Group: var id } || organisation.Groups[id] is var group
            && (group.Members.Count == 0 || GroupMembers.At(organisation, NoRecords, group, spell.From).Count > 0));

    private IEnumerable<Spell> Cut()
    {
        var rotas = Rotas().ToList();
        for (var at = ahead.Start; at < ahead.End;)
        {
            var edges = rotas.Select(r => r.NextChange(at, RotaRecords.None)).Append(NextEdgeOfHours(at)).OfType<Instant>();
            var next = edges.Append(ahead.End).Min();
            yield return new(at, next, Ladder.Hours?.IsOpen(at) ?? true);
            at = next;
        }
    }

    /// <summary>The team's own, and those that fill the groups it tells.</summary>
    private IEnumerable<Rota> Rotas() => Policy.Levels.SelectMany(l => l.Targets).Concat(Policy.Final)
        .OfType<Target.OfGroup>()
        .SelectMany(g => organisation.Groups[g.Group].Members.OfType<GroupMember.OfRota>())
        .Select(m => organisation.Rotas[m.Rota])
        .Append(Rota).OfType<Rota>().Distinct();

    /// <summary>Hours of the rota are among the rota's own changes.</summary>
    private Instant? NextEdgeOfHours(Instant at) => Policy.OfficeHours is not { } hours ? null : hours.OpenUntil(at) ?? hours.NextOpen(at);
}

/// <summary>A stretch of time in which nothing changes.</summary>
/// <param name="IsOpen">Whether every priority rings.</param>
internal readonly record struct Spell(Instant From, Instant To, bool IsOpen)
{
    public Interval Time => new(From, To);
}
