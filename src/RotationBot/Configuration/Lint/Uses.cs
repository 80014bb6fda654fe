using RotationBot.Configuration.Json;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Rotas;
using RotationBot.Domain.Routing;

namespace RotationBot.Configuration.Lint;

/// <summary>The paths of everything that is referred to, or has an effect by itself.</summary>
internal static class Uses
{
    private static readonly string[] OwnersOfHolidays = ["people", "rotas", "policies"];

    public static IEnumerable<string> In(Organisation organisation, JsonValue file) =>
    [
        .. organisation.Admins.Select(Path),
        .. Path(organisation.OpsChannel),
        .. Of(organisation.DirectMessages),
        .. organisation.Channels.Values.SelectMany(Of),
        .. organisation.Groups.Values.SelectMany(Of),
        .. organisation.Rotas.Values.SelectMany(r => r.Definition.Roles).SelectMany(Of),
        .. organisation.Headers.SelectMany(h => Path(h.Channel).Concat(Path(h.Rota))),
        .. organisation.Teams.Values.SelectMany(Of),
        .. organisation.Policies.Values.SelectMany(p => p.Levels.SelectMany(l => l.Targets).Concat(p.Final)).SelectMany(Of),
        .. organisation.Rulesets.Values.SelectMany(r => r.Fallback.Channels).SelectMany(c => Path(c)),
        .. organisation.Rulesets.Values.SelectMany(r => r.Definition.Owners).SelectMany(Of),
        .. OwnersOfHolidays.SelectMany(file.Entries).Select(e => e.Value.Member("holidays")).OfType<JsonValue>()
            .Where(h => h.Kind == JsonKind.Text).Select(h => JsonPath.Key("holidays", h.Literal)),
    ];

    private static IEnumerable<string> Of(Entry entry) => entry.Rulesets.Select(r => JsonPath.Key("rulesets", r.Value));

    private static IEnumerable<string> Of(Channel channel) => channel.Entry is { } entry ? [.. Path(channel.Id), .. Of(entry)] : [];

    /// <summary>A group that can be mentioned, or into which a rota puts people, is of use by itself.</summary>
    private static IEnumerable<string> Of(Group group) =>
    [
        .. group.Entry is { } entry ? Of(entry) : [],
        .. group.Entry is not null || group.Members.Any(m => m is GroupMember.OfRota) ? Path(group.Id) : [],
        .. group.Members.OfType<GroupMember.OfRota>().SelectMany(m => Path(m.Rota)),
        .. group.Members.OfType<GroupMember.Somebody>().Select(m => Path(m.Person)),
    ];

    private static IEnumerable<string> Of(RoleDefinition role) =>
        (role.Participants ?? []).Concat(role.Changes.SelectMany(c => c.Participants)).Select(p => Path(new PersonId(p)));

    private static IEnumerable<string> Of(Team team) =>
    [
        .. Path(team.Channel), .. Path(team.Group), .. Path(team.Rota), .. Path(team.Policy),
        .. team.Leads.Select(Path), .. team.ProductManager is { } manager ? [Path(manager)] : Array.Empty<string>(),
    ];

    private static IEnumerable<string> Of(Owner owner) => [.. Path(owner.Channel), .. Path(owner.Group), .. Path(owner.Policy)];

    private static IEnumerable<string> Of(Target target) => target switch
    {
        Target.OfPerson person => [Path(person.Person)],
        Target.OfGroup group => Path(group.Group),
        Target.OfChannel channel => Path(channel.Channel),
        _ => [],
    };

    private static string Path(PersonId person) => JsonPath.Key("people", person.Value);

    private static IEnumerable<string> Path(ChannelId? channel) => Path("channels", channel?.Value);

    private static IEnumerable<string> Path(GroupId? group) => Path("groups", group?.Value);

    private static IEnumerable<string> Path(RotaId? rota) => Path("rotas", rota?.Value);

    private static IEnumerable<string> Path(PolicyId? policy) => Path("policies", policy?.Value);

    private static IEnumerable<string> Path(string section, string? id) => id is null ? [] : [JsonPath.Key(section, id)];
}
