using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using RotationBot.Configuration;
using RotationBot.Configuration.Json;
using JsonValue = RotationBot.Configuration.Json.JsonValue;

namespace RotationBot.Tests.Configuration;

/// <summary>A configuration without its comments, to be changed at a place that is named as faults name it.</summary>
internal static partial class JsonTree
{
    public static JsonNode Of(byte[] utf8) => Node(JsonText.Parse(utf8).Value!)!;

    public static ConfigurationResult Load(this JsonNode root) => ConfigurationFile.Read(Encoding.UTF8.GetBytes(root.ToJsonString()), "/folder");

    public static JsonNode? At(this JsonNode root, string path) => Steps(path).Aggregate((JsonNode?)root, Below);

    /// <summary>A copy in which the value stands there, whatever stood there before.</summary>
    public static JsonNode With(this JsonNode root, string path, JsonNode? value)
    {
        var (copy, owner, step) = Copy(root, path);
        if (owner is JsonObject members)
            members[step] = value?.DeepClone();
        else if (Number(step) == owner.AsArray().Count)
            owner.AsArray().Add(value?.DeepClone());
        else
            owner[Number(step)] = value?.DeepClone();
        return copy;
    }

    /// <summary>A copy in which nothing stands there.</summary>
    public static JsonNode Without(this JsonNode root, string path)
    {
        var (copy, owner, step) = Copy(root, path);
        if (owner is JsonObject members)
            members.Remove(step);
        else
            owner.AsArray().RemoveAt(Number(step));
        return copy;
    }

    /// <summary>A path as the keys and numbers it is made of.</summary>
    public static IReadOnlyList<string> Steps(string path) => [.. Step().Matches(path).Select(m => m.Groups.Values.Skip(1).Single(g => g.Success).Value)];

    private static (JsonNode Copy, JsonNode Owner, string Step) Copy(JsonNode root, string path)
    {
        var copy = root.DeepClone();
        var steps = Steps(path);
        return (copy, steps.SkipLast(1).Aggregate(copy, (node, step) => Below(node, step)!), steps[^1]);
    }

    private static JsonNode? Below(JsonNode? node, string step) => node is JsonArray list ? list[Number(step)] : node![step];

    private static int Number(string step) => int.Parse(step, CultureInfo.InvariantCulture);

    private static JsonNode? Node(JsonValue value) => value.Kind switch
    {
        JsonKind.Object => new JsonObject(value.Members.Select(m => KeyValuePair.Create(m.Key, Node(m.Value)))),
        JsonKind.List => new JsonArray([.. value.Items.Select(Node)]),
        JsonKind.Text => System.Text.Json.Nodes.JsonValue.Create(value.Literal),
        _ => JsonNode.Parse(value.Literal),
    };

    [GeneratedRegex("""\["([^"]*)"\]|\[([0-9]+)\]|([^.\[\]]+)""", RegexOptions.CultureInvariant)]
    private static partial Regex Step();
}
