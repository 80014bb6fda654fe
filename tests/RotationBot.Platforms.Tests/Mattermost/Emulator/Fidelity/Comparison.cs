using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace RotationBot.Platforms.Tests.Mattermost.Emulator.Fidelity;

/// <summary>Compares two pieces of JSON field by field. Ids, times, addresses and secrets must be of one kind, everything else must be equal.</summary>
internal static partial class Comparison
{
    private const long FirstTime = 1_000_000_000_000;

    /// <summary>Keys whose values are made up by the server, if they are not empty.</summary>
    private static readonly string[] Opaque = ["trigger_id", "cookie", "token"];

    /// <summary>Strings that hold JSON.</summary>
    private static readonly string[] Nested = ["post", "mentions", "reaction", "channel", "dialog", "body"];

    public static IReadOnlyList<string> Differences(JsonNode? recorded, JsonNode? made)
    {
        var found = new List<string>();
        Compare("", Plain("", Parsed(recorded)), Plain("", Parsed(made)), found);
        return found;
    }

    private static void Compare(string path, JsonNode? recorded, JsonNode? made, List<string> found)
    {
        if (recorded is JsonObject one && made is JsonObject other)
            foreach (var key in one.Select(p => p.Key).Union(other.Select(p => p.Key)))
                if (!other.ContainsKey(key))
                    found.Add($"{path}/{key} is missing");
                else if (!one.ContainsKey(key))
                    found.Add($"{path}/{key} is not in the recording");
                else
                    Compare($"{path}/{key}", one[key], other[key], found);
        else if (recorded is JsonArray some && made is JsonArray others && some.Count == others.Count)
            for (var i = 0; i < some.Count; i++)
                Compare($"{path}/{i}", some[i], others[i], found);
        else if (!JsonNode.DeepEquals(recorded, made))
            found.Add($"{path} is {Text(made)}, recorded {Text(recorded)}");
    }

    /// <returns>The same with masks for what the server makes up.</returns>
    private static JsonNode? Plain(string key, JsonNode? node) => node switch
    {
        JsonObject request when request["headers"] is JsonArray headers => PlainRequest(request, headers),
        JsonObject { Count: > 0 } byId when byId.All(p => Id().IsMatch(p.Key) && Id().Match(p.Key).Length == p.Key.Length) =>
            new JsonArray([.. byId.Select(p => Plain("", p.Value)).OrderBy(Text, StringComparer.Ordinal)]),
        JsonObject json => new JsonObject(json.Select(p => KeyValuePair.Create(p.Key, Plain(p.Key, p.Value)))),
        JsonArray array => new JsonArray([.. array.Select(item => Plain("", item))]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => PlainText(key, value.ToString()),
        JsonValue value when value.GetValueKind() == JsonValueKind.Number => PlainNumber(key, value),
        _ => node?.DeepClone(),
    };

    private static JsonNode? PlainText(string key, string text)
    {
        if (Nested.Contains(key) && (text.StartsWith('{') || text.StartsWith('[')))
            return new JsonArray("<text>", Plain("", JsonNode.Parse(text)));
        if (Opaque.Contains(key) && text.Length > 0)
            return "<opaque>";
        return Host().Replace(Time().Replace(Hash().Replace(Hook().Replace(Id().Replace(text, "<id>"), "/hooks/commands/<id>"), "<hash>"), "<time>"), "<host>");
    }

    private static JsonNode PlainNumber(string key, JsonNode value)
    {
        if (key == "seq")
            return "<number>";
        return (double)value >= FirstTime ? "<time>" : value.DeepClone();
    }

    /// <summary>Headers in the order of their names, without what the length of addresses decides; a form field by field.</summary>
    private static JsonObject PlainRequest(JsonObject request, JsonArray headers)
    {
        var body = request["body"]!.ToString();
        var kept = headers.Select(h => ((JsonArray)h!, h![0]!.ToString())).Where(h => h.Item2 is not ("Host" or "Content-Length")).OrderBy(h => h.Item2, StringComparer.Ordinal);
        return new JsonObject
        {
            ["method"] = request["method"]!.ToString(),
            ["path"] = request["path"]!.ToString(),
            ["headers"] = new JsonArray([.. kept.Select(h => Plain("", h.Item1))]),
            ["body"] = body.StartsWith('{') ? Plain("", JsonNode.Parse(body)) : Plain("", Form(body)),
        };
    }

    /// <returns>The fields of a form, decoded.</returns>
    public static JsonObject Form(string body) => new(body.Split('&').Select(field => field.Split('=')).Select(field =>
        KeyValuePair.Create(field[0], (JsonNode?)Uri.UnescapeDataString(field[1].Replace('+', ' ')))));

    /// <summary>As it would come over the wire, whatever it was made of.</summary>
    private static JsonNode? Parsed(JsonNode? node) => JsonNode.Parse(Text(node));

    private static string Text(JsonNode? node) => node?.ToJsonString() ?? "null";

    [GeneratedRegex("(?<![A-Za-z0-9])[A-Za-z0-9]{26}(?![A-Za-z0-9])")]
    private static partial Regex Id();

    [GeneratedRegex("/hooks/commands/[A-Z0-9]+")]
    private static partial Regex Hook();

    [GeneratedRegex("^[0-9a-f]{40}$")]
    private static partial Regex Hash();

    [GeneratedRegex(@"\d{10,}")]
    private static partial Regex Time();

    [GeneratedRegex(@"127\.0\.0\.1:\d+")]
    private static partial Regex Host();
}
