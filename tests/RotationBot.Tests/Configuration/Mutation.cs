using System.Text.Json.Nodes;
using RotationBot.Configuration;
using RotationBot.Configuration.Json;
using RotationBot.Configuration.Schema;
using JsonValue = System.Text.Json.Nodes.JsonValue;

namespace RotationBot.Tests.Configuration;

/// <summary>The shipped file after one slip of the hand.</summary>
/// <param name="Places">Where something else stands now; what was renamed has two.</param>
/// <param name="Names">What the file may still refer to: the ids and texts that stood there, and whose part they were.</param>
internal sealed record Mutation(string Slip, JsonNode Tree, IReadOnlyList<string> Places, IReadOnlySet<string> Names)
{
    /// <summary>A fault this far above a changed place is still about it: a list in which one item decides for all.</summary>
    private const int FarthestAround = 2;

    /// <summary>Every key that a shape declares: as a step of a path it would explain any fault.</summary>
    private static readonly HashSet<string> Keys = [.. PropertiesOf(JsonNode.Parse(ConfigurationSchema.Text())!)];

    /// <summary>Whether the fault is at the place, in it, around it, or about something that refers to it.</summary>
    public bool Explains(ConfigFault fault) =>
        Places.Any(p => fault.Path == p || JsonPath.IsInside(fault.Path, p) || IsAround(fault.Path, p)) || Names.Any(n => Mentions(fault, n));

    public static Mutation Of(JsonNode root, string path, Random random)
    {
        var (value, steps) = (root.At(path), JsonTree.Steps(path));
        var names = Texts(value).Append(steps[^1]).Concat(steps.Skip(1).Take(1)).Where(n => !n.All(char.IsAsciiDigit)).ToHashSet();
        var (slip, tree, places) = (random.Next(5), IsItem: path.EndsWith(']')) switch
        {
            (0, _) => ("removed", root.Without(path), [path]),
            (1, false) => ("renamed", root.Without(path).With(path + "x", value), (string[])[path, path + "x"]),
            (2, false) => ("copied", root.With(path + "-copy", value), [path + "-copy"]),
            (1 or 2, true) => ("repeated", Repeated(root, path, value, out var copy), [copy]),
            _ => ("changed", root.With(path, Another(random)), [path]),
        };
        return new($"{path} {slip}", tree, places, names);
    }

    private static bool IsAround(string around, string path) =>
        JsonPath.IsInside(path, around) && JsonTree.Steps(path).Count - JsonTree.Steps(around).Count <= FarthestAround;

    private static bool Mentions(ConfigFault fault, string name) =>
        (!Keys.Contains(name) && JsonTree.Steps(fault.Path).Contains(name)) || new[] { $"\"{name}\"", $"{{{name}}}", $"{{{name}.until}}" }.Any(n => fault.Message.Contains(n, StringComparison.Ordinal));

    private static JsonNode Repeated(JsonNode root, string path, JsonNode? value, out string copy)
    {
        var list = path[..path.LastIndexOf('[')];
        copy = JsonPath.Item(list, root.At(list)!.AsArray().Count);
        return root.With(copy, value);
    }

    private static IEnumerable<string> PropertiesOf(JsonNode? schema) => schema switch
    {
        JsonObject members => members.SelectMany(m => m is { Key: "properties", Value: JsonObject properties }
            ? properties.Select(p => p.Key).Concat(properties.SelectMany(p => PropertiesOf(p.Value)))
            : PropertiesOf(m.Value)),
        JsonArray items => items.SelectMany(PropertiesOf),
        _ => [],
    };

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(m => Texts(m.Value).Prepend(m.Key)),
        JsonArray items => items.SelectMany(Texts),
        JsonValue text when text.TryGetValue<string>(out var said) => [said],
        _ => [],
    };

    private static JsonNode? Another(Random random) => JsonNode.Parse(random.Next(9) switch
    {
        0 => "-3",
        1 => "1e300",
        2 => "\"no such thing\"",
        3 => "\"\"",
        4 => "[]",
        5 => "{}",
        6 => "true",
        7 => "[[{}]]",
        _ => "null",
    });
}
