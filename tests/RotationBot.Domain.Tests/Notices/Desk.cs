using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Notices;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Rotas;
using RotationBot.Domain.Tests.Rotas;

namespace RotationBot.Domain.Tests.Notices;

/// <summary>A small organisation whose rotas are told of: each rota has a team of its own, led by eve, whose policy rings "primary".</summary>
internal sealed record Desk
{
    private static readonly PlatformId Chat = new("sandbox");

    public Dictionary<string, Rota> Rotas { get; init; } = [];
    public Dictionary<string, RotaRecords> Records { get; init; } = [];
    public Dictionary<string, string> Zones { get; init; } = [];
    public NoticeRules Rules { get; init; } = NoticeRules.Default;
    public string[] Leads { get; init; } = ["eve"];
    public string[] OutOfReach { get; init; } = [];
    public string? Ops { get; init; } = "ops";

    /// <summary>When the bot first ran.</summary>
    public string Since { get; init; } = "2025-01-01T00:00:00Z";

    public static Desk Of(params RoleDefinition[] roles) => new() { Rotas = { ["desk"] = Scene.Rota("Europe/London", roles) } };

    public Desk With(params object[] records) => this with { Records = new() { ["desk"] = Scene.Records(records) } };

    public DueNotices At(string now) => At(Scene.At(now));

    public DueNotices At(Instant now) => Decider.Notices(Facts, Scene.At(Since), now);

    /// <summary>What is due then, as "reminder ana 2026-01-12T09:00:00Z" or "start ana 2026-01-12T09:00:00Z".</summary>
    public string[] Due(string now) => [.. At(now).Due.Select(Say)];

    /// <summary>Everything that is said when one looks whenever it asks for it, with the instant: "2026-01-11T09:00:00Z reminder ana …".</summary>
    public string[] Walk(string from, string to)
    {
        var said = new Dictionary<string, string>();
        for (var now = Scene.At(from); now <= Scene.At(to); now = At(now).Next)
            foreach (var notice in At(now).Due)
                said.TryAdd(notice.Cause, $"{now} {Say(notice)}");
        return [.. said.Values];
    }

    public Facts Facts => new()
    {
        Organisation = Organisation,
        Records = Rotas.Keys.ToDictionary(r => new RotaId(r), r => Records.GetValueOrDefault(r, RotaRecords.None)),
        Platforms = new Dictionary<PlatformId, PlatformFacts> { [Chat] = new(new PlatformTraits(true, 250, "/oncall"), p => !OutOfReach.Contains(p.Value)) },
        NextNumber = 1,
        NextHandover = 1,
    };

    public static string Say(Notice notice) => notice switch
    {
        Notice.Reminder r => $"reminder {r.Beginning.Person} {r.Beginning.At}",
        Notice.Start s => $"start {s.Beginning.Person} {s.Beginning.At}",
        Notice.Unreachable u => $"unreachable {u.Role.Person}",
        _ => notice.Cause,
    };

    private Organisation Organisation => new()
    {
        Name = "Example",
        TimeZone = DateTimeZone.Utc,
        People = Scene.Everybody.ToDictionary(p => new PersonId(p), p => new Person(new(p), p, Scene.Zone(Zones.GetValueOrDefault(p, "Europe/London")), new HashSet<LocalDate>())),
        Channels = new Dictionary<ChannelId, Channel>(),
        Groups = new Dictionary<GroupId, Group>(),
        Rotas = Rotas.ToDictionary(r => new RotaId(r.Key), r => r.Value),
        Notices = Rotas.ToDictionary(r => new RotaId(r.Key), _ => Rules),
        Teams = Rotas.Keys.ToDictionary(r => new TeamId(r), r => new Team { Id = new(r), Name = r, Rota = new(r), Policy = new("ladder"), Leads = Leads.Select(l => new PersonId(l)).ToHashSet() }),
        Policies = new Dictionary<PolicyId, Policy> { [new("ladder")] = Ladder },
        Rulesets = new Dictionary<RulesetId, Domain.Routing.Ruleset>(),
        Headers = [],
        Priorities = [new Priority(new("normal"), "normal", [], true)],
        Admins = new HashSet<PersonId>(),
        OpsChannel = Ops is null ? null : new ChannelId(Ops),
        DirectMessages = new Entry(null, []),
    };

    private static Policy Ladder => new()
    {
        Id = new("ladder"),
        Levels = [new Level("first", [new Target.OfRole(new("primary"))], new Timeouts(Duration.FromMinutes(15), new Dictionary<PriorityId, Duration>()))],
    };
}
