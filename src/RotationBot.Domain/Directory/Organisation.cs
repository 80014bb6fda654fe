using NodaTime;
using RotationBot.Domain.Alerts;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Details;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Rotas;
using RotationBot.Domain.Routing;

namespace RotationBot.Domain.Directory;

/// <summary>
/// One validated snapshot of the configuration. Every reference inside it resolves: the loader refuses a file
/// in which a team names an unknown rota, a level an unknown role, and so on.
/// </summary>
public sealed record Organisation
{
    public required string Name { get; init; }

    /// <summary>The zone for whatever belongs to no rota and to nobody in particular.</summary>
    public required DateTimeZone TimeZone { get; init; }

    public required IReadOnlyDictionary<PersonId, Person> People { get; init; }
    public required IReadOnlyDictionary<ChannelId, Channel> Channels { get; init; }
    public required IReadOnlyDictionary<GroupId, Group> Groups { get; init; }
    public required IReadOnlyDictionary<RotaId, Rota> Rotas { get; init; }
    public required IReadOnlyDictionary<TeamId, Team> Teams { get; init; }
    public required IReadOnlyDictionary<PolicyId, Policy> Policies { get; init; }
    public required IReadOnlyDictionary<RulesetId, Ruleset> Rulesets { get; init; }

    /// <summary>Which channels show which rota, and how.</summary>
    public required IReadOnlyList<HeaderTemplate> Headers { get; init; }

    /// <summary>Rotas that are not listed have <see cref="NoticeRules.Default"/>.</summary>
    public IReadOnlyDictionary<RotaId, NoticeRules> Notices { get; init; } = new Dictionary<RotaId, NoticeRules>();

    public NoticeRules NoticesOf(RotaId rota) => Notices.GetValueOrDefault(rota, NoticeRules.Default);

    /// <summary>Most urgent first; exactly one is the default.</summary>
    public required IReadOnlyList<Priority> Priorities { get; init; }

    public required IReadOnlySet<PersonId> Admins { get; init; }

    /// <summary>Where the bot tells its owners of trouble; null: the log only.</summary>
    public ChannelId? OpsChannel { get; init; }

    /// <summary>Who answers a direct message to the bot.</summary>
    public required Entry DirectMessages { get; init; }

    /// <summary>What it makes: a number right behind one of these names is its version.</summary>
    public IReadOnlyList<string> Products { get; init; } = [];

    /// <summary>A message as words: read once, for routing, priority, details and whatever else asks.</summary>
    internal Words Read(string body) => Rulesets.Values.FirstOrDefault() is { } any ? any.Read(body) : WordReader.Read(body);

    /// <summary>Finds versions, links and the like in a message.</summary>
    public DetailReader DetailReader => detailReader ??= new DetailReader(this);

    private DetailReader? detailReader;

    /// <summary>Finds priority words in a message.</summary>
    public PriorityReader PriorityReader => priorityReader ??= new PriorityReader(Priorities);

    private PriorityReader? priorityReader;

    /// <summary>The alert bot that the user is in that channel; null: none.</summary>
    public AlertBot? AlertBotOf(ChannelRef channel, UserRef user) =>
        channel.Configured is { } known ? Channels.GetValueOrDefault(known)?.AlertBots.FirstOrDefault(b => b.Is(user)) : null;

    /// <summary>Somebody of the rota's past whom the configuration no longer has is called by the id.</summary>
    public string NameOf(PersonId id) => People.TryGetValue(id, out var person) ? person.Name : id.Value;

    public Priority DefaultPriority => Priorities.Single(p => p.IsDefault);

    /// <summary>Whether it rings outside office hours anywhere: urgent whoever owns it.</summary>
    public bool RingsAtAnyHour(PriorityId priority) => Policies.Values.Any(p => p.IgnoreOfficeHours.Contains(priority));

    public Priority PriorityOf(PriorityId id) => Priorities.Single(p => p.Id == id);

    /// <summary>The id, where the configuration no longer has the team.</summary>
    public string NameOf(TeamId team) => Teams.TryGetValue(team, out var known) ? known.Name : team.Value;

    /// <summary>A rota is called by the first team that has it.</summary>
    public string NameOf(RotaId rota) => Teams.Values.FirstOrDefault(t => t.Rota == rota)?.Name ?? rota.Value;
}
