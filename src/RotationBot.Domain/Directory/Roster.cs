using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Handovers;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Rotas;

namespace RotationBot.Domain.Directory;

/// <summary>The organisation at one instant: who is on call, who may act, who is reached.</summary>
internal sealed class Roster(Facts facts, Instant now)
{
    private readonly Organisation organisation = facts.Organisation;

    public Team TeamOf(TeamId id) => organisation.Teams[id];

    public string NameOf(PersonId id) => organisation.NameOf(id);

    public string NameOf(UserRef user) => user.Person is { } id ? NameOf(id) : user.Name;

    public DateTimeZone ZoneOf(PersonId id) => organisation.People.TryGetValue(id, out var person) ? person.TimeZone : organisation.TimeZone;

    /// <summary>"Delivery engineer": the team, where one has the rota, and the role.</summary>
    public string NameOf(RotaId rota, RoleName role) => $"{organisation.NameOf(rota)} {role}";

    /// <summary>Where the user's clock hangs: as configured, else as the platform says, else the organisation's.</summary>
    public DateTimeZone ZoneOf(UserRef user) => user.Person is { } id && organisation.People.ContainsKey(id)
        ? ZoneOf(id)
        : (user.TimeZone is { } zone ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) : null) ?? organisation.TimeZone;

    /// <summary>The zone of the team's rota, where it has one.</summary>
    public DateTimeZone ZoneOf(Team? team) => RotaOf(team)?.TimeZone ?? organisation.TimeZone;

    public Rota? RotaOf(Team? team) => team?.Rota is { } id ? organisation.Rotas[id] : null;

    /// <summary>The first team that has the rota; null: none has.</summary>
    public Team? TeamWith(RotaId rota) => organisation.Teams.Values.FirstOrDefault(t => t.Rota == rota);

    public string NameOf(RotaId rota) => organisation.NameOf(rota);

    public RotaRecords RecordsOf(Team team) => team.Rota is { } id ? facts.RecordsOf(id) : RotaRecords.None;

    public OnCall? OnCall(Team? team, Instant at) => RotaOf(team)?.WhoIsOn(at, RecordsOf(team!));

    /// <summary>Everybody a mention of the group means now, each once, in the configured order.</summary>
    public IReadOnlyList<PersonId> MembersOf(GroupId group) => MembersOf(group, now);

    public IReadOnlyList<PersonId> MembersOf(GroupId group, Instant at) =>
        organisation.Groups.TryGetValue(group, out var found) ? GroupMembers.At(organisation, facts.Records, found, at) : [];

    /// <summary>The people a firing means, members of its groups included.</summary>
    public IReadOnlyList<PersonId> EverybodyIn(Firing firing) =>
        [.. firing.People.Concat(firing.Who.OfType<Target.OfGroup>().SelectMany(g => MembersOf(g.Group))).Distinct()];

    /// <summary>Whether any platform of this host can tell this person anything.</summary>
    public bool Reaches(PersonId person) => facts.Platforms.Values.Any(p => p.Reaches(person));

    /// <summary>The first platform that reaches the person; null: none does, or they are no longer in the configuration.</summary>
    public PlatformId? PlatformOf(PersonId person) => organisation.People.ContainsKey(person)
        ? facts.Platforms.Where(p => p.Value.Reaches(person)).Select(p => (PlatformId?)p.Key).FirstOrDefault()
        : null;

    public RotaId? RotaIdOf(TeamId? team) => team is { } id ? organisation.Teams.GetValueOrDefault(id)?.Rota : null;

    /// <summary>The leads of the teams whose rotas are handed over, each once.</summary>
    public IReadOnlyList<PersonId> LeadsOf(Handover handover) =>
        [.. organisation.Teams.Values.Where(t => handover.Roles.Any(r => r.Rota == t.Rota)).SelectMany(t => t.Leads).Distinct()];

    public Ladder? LadderOf(Request request)
    {
        if (request.Policy is not { } id || !organisation.Policies.TryGetValue(id, out var policy))
            return null;
        var team = request.Team is { } owner ? TeamOf(owner) : null;
        return Ladder.Of(policy, RotaOf(team), team is null ? RotaRecords.None : RecordsOf(team), Reaches);
    }

    public bool IsAdmin(UserRef user) => user.Person is { } person && organisation.Admins.Contains(person);

    public bool IsLead(UserRef user) => user.Person is { } person && organisation.Teams.Values.Any(t => t.Leads.Contains(person));

    /// <summary>Who leads a team that has the rota, in the configured order.</summary>
    public IReadOnlyList<PersonId> LeadsOf(RotaId rota) => [.. organisation.Teams.Values.Where(t => t.Rota == rota).SelectMany(t => t.Leads).Distinct()];

    /// <summary>Whoever this request has told, who has taken it, or who holds a role in or leads the owning team.</summary>
    public bool IsResponder(Request request, UserRef user)
    {
        if (request.TakenBy is { } taker && taker.Is(user))
            return true;
        if (user.Person is not { } person)
            return false;
        return request.Told.Contains(person) || (request.Team is { } team && Serves(TeamOf(team), person));
    }

    private bool Serves(Team team, PersonId person) =>
        team.Leads.Contains(person) || (OnCall(team, now)?.Roles.Any(r => r.Holders.Contains(person)) ?? false);
}
