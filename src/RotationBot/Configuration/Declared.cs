using NodaTime;
using RotationBot.Configuration.Json;
using RotationBot.Domain.Directory;

namespace RotationBot.Configuration;

/// <summary>Everything the file declares by name, gathered before its sections are read, so that any order of sections is fine.</summary>
internal sealed class Declared
{
    public required Known People { get; init; }
    public required Known Channels { get; init; }
    public required Known Groups { get; init; }
    public required Known Rotas { get; init; }
    public required Known Teams { get; init; }
    public required Known Policies { get; init; }
    public required Known Rulesets { get; init; }
    public required Known HolidaySets { get; init; }
    public required Known Priorities { get; init; }

    /// <summary>The teams that name a product manager.</summary>
    public required IReadOnlySet<string> WithProductManager { get; init; }

    /// <summary>The organisation's zone, for whatever states none.</summary>
    public required DateTimeZone TimeZone { get; init; }

    public static Declared In(JsonValue root, DateTimeZone timeZone) => new()
    {
        People = Keys(root, "people", "person"),
        Channels = Keys(root, "channels", "channel"),
        Groups = Keys(root, "groups", "group"),
        Rotas = Keys(root, "rotas", "rota"),
        Teams = Keys(root, "teams", "team"),
        Policies = Keys(root, "policies", "policy"),
        Rulesets = Keys(root, "rulesets", "ruleset"),
        HolidaySets = Keys(root, "holidays", "set of holidays"),
        Priorities = new Known("priority", Member(root, "priorities")?.Items.Select(p => Member(p, "id")?.Literal).OfType<string>().ToHashSet() ?? []),
        WithProductManager = Member(root, "teams")?.Members.Where(t => Member(t.Value, "productManager") is { Kind: not JsonKind.Null }).Select(t => t.Key).ToHashSet() ?? [],
        TimeZone = timeZone,
    };

    public PersonId? Person(JsonView? view) => People.Read(view) is { } id ? new PersonId(id) : null;

    public ChannelId? Channel(JsonView? view) => Channels.Read(view) is { } id ? new ChannelId(id) : null;

    public GroupId? Group(JsonView? view) => Groups.Read(view) is { } id ? new GroupId(id) : null;

    public RotaId? Rota(JsonView? view) => Rotas.Read(view) is { } id ? new RotaId(id) : null;

    public TeamId? Team(JsonView? view) => Teams.Read(view) is { } id ? new TeamId(id) : null;

    public PolicyId? Policy(JsonView? view) => Policies.Read(view) is { } id ? new PolicyId(id) : null;

    public IReadOnlyList<TeamId> TeamList(JsonView? view) => [.. Teams.ReadAll(view).Select(t => new TeamId(t))];

    public IReadOnlyList<ChannelId> ChannelList(JsonView? view) => [.. Channels.ReadAll(view).Select(c => new ChannelId(c))];

    public IReadOnlySet<PersonId> PersonSet(JsonView? view) => People.ReadAll(view).Select(p => new PersonId(p)).ToHashSet();

    public IReadOnlySet<PriorityId> PrioritySet(JsonView? view) => Priorities.ReadAll(view).Select(p => new PriorityId(p)).ToHashSet();

    private static Known Keys(JsonValue root, string section, string kind) =>
        new(kind, Member(root, section)?.Members.Select(m => m.Key).ToHashSet() ?? []);

    private static JsonValue? Member(JsonValue value, string key) => value.Members.FirstOrDefault(m => m.Key == key)?.Value;
}
