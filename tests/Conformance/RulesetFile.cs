using System.Text.Json;
using System.Text.Json.Nodes;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Routing;

namespace RotationBot.Conformance;

/// <summary>Reads the <c>rulesets</c> of a configuration file, trusting it: the product's own loader checks.</summary>
internal static class RulesetFile
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static IReadOnlyDictionary<string, RulesetDefinition> Read(string path) =>
        Root(path)["rulesets"]!.AsObject().ToDictionary(entry => entry.Key, entry => Ruleset(entry.Key, entry.Value!));

    public static IReadOnlyList<Priority> ReadPriorities(string path) =>
        [.. Root(path)["priorities"]!.AsArray().Select(node => new Priority(
            new PriorityId(Text(node!, "id")), Text(node!, "id").ToUpperInvariant(), Strings(node!["words"]), (bool?)node["default"] ?? false))];

    private static JsonNode Root(string path) => JsonNode.Parse(File.ReadAllText(path), documentOptions: Lenient)!;

    private static RulesetDefinition Ruleset(string id, JsonNode node) => new()
    {
        Id = new RulesetId(id),
        Fallback = new Fallback(
            (string?)node["fallback"]!["team"] is { } team ? new TeamId(team) : null,
            [.. Strings(node["fallback"]!["channels"]).Select(channel => new ChannelId(channel))]),
        Qualifiers = [.. Nodes(node["qualifiers"]).Select(Qualifier)],
        Topics = [.. Nodes(node["topics"]).Select(Topic)],
        Exceptions = [.. Nodes(node["exceptions"]).Select(Exception)],
    };

    private static Qualifier Qualifier(JsonNode node) => new(
        Text(node, "id"),
        Text(node, "ask"),
        [.. Nodes(node["options"]).Select(option => new QualifierOption(Text(option, "id"), Text(option, "label"), Strings(option["words"])) { Cc = Teams(option["cc"]) })]);

    private static Topic Topic(JsonNode node) => new()
    {
        Id = Text(node, "id"),
        Name = Text(node, "name"),
        Keywords = [.. Nodes(node["keywords"]).Select(Keyword)],
        Excluded = Strings(node["excluded"]),
        SideWords = Strings(node["sideWords"]),
        Owners = Owners(node),
        Together = (bool?)node["together"] ?? false,
        Cc = Teams(node["cc"]),
    };

    private static Keyword Keyword(JsonNode node) => node is JsonValue
        ? new Keyword((string)node!, [])
        : new Keyword(Text(node, "word"), Strings(node["aliases"]), (double?)node["weight"] ?? 1);

    private static RoutingException Exception(JsonNode node) => new(
        Text(node, "id"),
        Text(node, "name"),
        node["with"] is { } with ? [Strings(node["words"]), Strings(with)] : [Strings(node["words"])],
        Owners(node))
    {
        Excluded = Strings(node["excluded"]),
        Near = (int?)node["near"],
        Together = (bool?)node["together"] ?? false,
        Cc = Teams(node["cc"]),
    };

    private static IReadOnlyList<Owner> Owners(JsonNode node) => node["owners"] is { } owners ? [.. Nodes(owners).Select(Owner)] : [Owner(node)];

    private static Owner Owner(JsonNode node) => new(new TeamId(Text(node, "team")), (string?)node["when"])
    {
        Channel = (string?)node["channel"] is { } channel ? new ChannelId(channel) : null,
        Group = (string?)node["group"] is { } group ? new GroupId(group) : null,
        Policy = (string?)node["policy"] is { } policy ? new PolicyId(policy) : null,
        References = [.. Strings(node["references"]).Select(reference => new Uri(reference))],
    };

    private static IReadOnlyList<TeamId> Teams(JsonNode? list) => [.. Strings(list).Select(team => new TeamId(team))];

    private static IEnumerable<JsonNode> Nodes(JsonNode? list) => list is null ? [] : list.AsArray().Select(node => node!);

    private static IReadOnlyList<string> Strings(JsonNode? list) => [.. Nodes(list).Select(node => (string)node!)];

    private static string Text(JsonNode node, string name) => (string)node[name]!;
}
