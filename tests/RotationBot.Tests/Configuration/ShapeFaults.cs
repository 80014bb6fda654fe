using System.Text;
using System.Text.Json.Nodes;
using RotationBot.Configuration.Json;
using RotationBot.Configuration.Shapes;

namespace RotationBot.Tests.Configuration;

/// <summary>A configuration with one fault that the shapes alone show.</summary>
/// <param name="Name">What was done where.</param>
/// <param name="Path">Where, or inside what, it must be found.</param>
internal sealed record ShapeFault(string Name, string Path, JsonNode Tree);

/// <summary>Breaks a valid configuration in every way that contradicts a shape.</summary>
internal static class ShapeFaults
{
    /// <summary>Valid, with an object of every shape.</summary>
    public static JsonNode Base { get; } = JsonTree.Of(Encoding.UTF8.GetBytes(Minimal.Text))
        .With("policies.ladder.officeHours", JsonNode.Parse("""{ "windows": [{ "days": ["mon"], "from": "09:00", "to": "17:00" }] }"""))
        .With("rotas.web.roles[0].changes", JsonNode.Parse("""[{ "effective": "2026-12-01", "participants": ["bob"], "startWith": "bob" }]"""))
        .With("rotas.web.roles[0].coverage", JsonNode.Parse("""{ "windows": [{ "days": ["mon"], "from": "09:00", "to": "17:00" }] }"""))
        .With("rulesets.other", JsonNode.Parse("""{ "fallback": { "team": "web" } }"""))
        .With("rulesets.main.topics[0].examples", JsonNode.Parse("""[{ "text": "a page", "team": "web" }]"""))
        .With("channels.help.alertBots", JsonNode.Parse("""["grafana", { "name": "nagios", "resolved": ["all clear"] }]"""))
        .With("teams.web.github", JsonNode.Parse("""{ "repository": "example/web", "labels": ["team/web"], "project": "https://example.com/board", "template": "help.md" }"""));

    /// <summary>The same on a real platform, which no sandbox stands beside.</summary>
    public static JsonNode OnMattermost { get; } = Base
        .With("platforms", JsonNode.Parse("""{ "mattermost": { "url": "https://chat.example.com/site", "token": "env:PATH", "team": "core", "commandTokens": ["env:PATH"] } }"""));

    public static IEnumerable<ShapePlace> Places() =>
        Below(new("", FileShapes.File, Base, Base)).Concat(Below(new("platforms.mattermost", HostShapes.Mattermost, OnMattermost["platforms"]!["mattermost"], OnMattermost)));

    public static IEnumerable<ShapeFault> All() => Places().SelectMany(p => WrongValues(p).Concat((p.Shape, p.Value) switch
    {
        (ObjectShape shape, JsonObject value) => WrongKeys(p, shape, value),
        (ListShape list, _) => WrongItems(p, list),
        (MapShape, JsonObject) => [Put(p, JsonPath.Key(p.Path, "No Id"), new JsonObject())],
        _ => [],
    }));

    private static IEnumerable<ShapeFault> WrongValues(ShapePlace place) =>
        place.Path.Length == 0 ? [] : Wrong(place.Declared).Select(json => Put(place, place.Path, JsonNode.Parse(json)));

    private static string[] Wrong(Shape shape) => shape switch
    {
        TextShape { Words.Count: 0, Pattern: null } => ["7", "true", "[]", "{}", "\"\"", "\" \""],
        TextShape => ["7", "true", "[]", "{}", "\"\"", "\"No Such Thing!\""],
        TruthShape => ["1", "\"true\"", "[]"],
        WholeShape whole => [$"{whole.Least - 1}", $"{whole.Most + 1}", "1.5", "\"1\"", "[]"],
        NumberShape number => ["0", $"{number.Most + 1}", "\"1\"", "[]"],
        DurationShape => ["-1", "1.5", "316224001", "true", "\"\"", "\"soon\"", "\"90\"", "\"5m1h\"", "{}"],
        ListShape => ["7", "\"x\"", "{}"],
        MapShape or ObjectShape => ["7", "\"x\"", "[]"],
        EitherShape => ["7", "true"],
        _ => ["{}", "\"x\""],
    };

    private static IEnumerable<ShapeFault> WrongKeys(ShapePlace place, ObjectShape shape, JsonObject value)
    {
        var path = place.Path;
        yield return Put(place, JsonPath.Key(path, "noSuchKey"), "x");
        foreach (var key in shape.Keys.Where(k => k.IsRequired && value.ContainsKey(k.Name)).Select(k => JsonPath.Key(path, k.Name)))
            yield return new ShapeFault($"{key} left out", key, place.Root.Without(key));
        foreach (var fault in shape.Choices.SelectMany(c => WrongChoices(place, shape, value, c)))
            yield return fault;
        foreach (var key in shape.Keys.Where(k => shape.KindKey is { } kind && !k.IsOf(value[kind]!.GetValue<string>())))
            yield return Put(place, JsonPath.Key(path, key.Name), "x");
    }

    private static IEnumerable<ShapeFault> WrongChoices(ShapePlace place, ObjectShape shape, JsonObject value, Choice choice)
    {
        var path = place.Path;
        if (choice.Needed)
            yield return new ShapeFault($"{path} without {string.Join(" or ", choice.Keys)}", path, choice.Keys.Aggregate(place.Root, (tree, key) => tree.Without(JsonPath.Key(path, key))));
        if (!choice.Keys.Any(value.ContainsKey))
            yield break;
        foreach (var key in choice.Keys.Where(k => !value.ContainsKey(k)))
            yield return Put(place, JsonPath.Key(path, key), Some(shape.Key(key).Value)) with { Path = path };
    }

    private static JsonNode? Some(Shape shape) => JsonNode.Parse(shape switch
    {
        ListShape { Item: ObjectShape } => """[{ "team": "web" }]""",
        ListShape => """["web"]""",
        _ => "\"web\"",
    });

    private static IEnumerable<ShapeFault> WrongItems(ShapePlace place, ListShape list)
    {
        if (list.Empty is not null)
            yield return Put(place, place.Path, new JsonArray());
        if (list.Unique && place.Value is JsonArray { Count: > 0 } items)
            yield return Put(place, JsonPath.Item(place.Path, items.Count), items[0]);
    }

    private static ShapeFault Put(ShapePlace place, string path, JsonNode? value) => new($"{path} = {value?.ToJsonString()}", path, place.Root.With(path, value));

    /// <summary>Every place that the shapes know of, those included where nothing stands.</summary>
    private static IEnumerable<ShapePlace> Below(ShapePlace place) => Inside(place).SelectMany(Below).Prepend(place);

    private static IEnumerable<ShapePlace> Inside(ShapePlace place) => (place.Shape, place.Value) switch
    {
        (ObjectShape shape, JsonObject value) => Named(shape, value)
            .Where(k => value.ContainsKey(k.Name) || shape.Choices.All(c => !c.Keys.Contains(k.Name)))
            .Select(k => place.Inside(JsonPath.Key(place.Path, k.Name), k.Value, value[k.Name])),
        (ListShape list, JsonArray items) => items.Select((item, i) => place.Inside(JsonPath.Item(place.Path, i), list.Item, item)),
        (MapShape map, JsonObject value) => value.Select(m => place.Inside(JsonPath.Key(place.Path, m.Key), map.Value, m.Value)),
        _ => [],
    };

    private static IReadOnlyList<Key> Named(ObjectShape shape, JsonObject value) =>
        shape.Other is null ? shape.Keys : shape.Naming(value.Select(m => m.Key).Where(k => shape.Find(k) is null)).Keys;
}

/// <param name="Value">Null: nothing stands there.</param>
/// <param name="Root">The valid file.</param>
internal sealed record ShapePlace(string Path, Shape Declared, JsonNode? Value, JsonNode Root)
{
    public ShapePlace Inside(string path, Shape declared, JsonNode? value) => new(path, declared, value, Root);

    /// <summary>The alternative that is taken.</summary>
    public Shape Shape => Declared.For(Value?.GetValueKind() == System.Text.Json.JsonValueKind.String ? JsonKind.Text : JsonKind.Object);
}
