using System.Text.Json.Nodes;

namespace RotationBot.Platforms.Tests.Mattermost.Emulator.Fidelity;

/// <summary>What a real server answered.</summary>
internal static class Recording
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Mattermost", "Recorded");

    /// <summary>Headers that are part of an answer's shape; the rest is the web server's business.</summary>
    private static readonly string[] Headers =
        ["content-type", "etag", "x-request-id", "x-version-id", "retry-after", "x-content-type-options", "x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset"];

    public static IEnumerable<string> Names => Directory.GetFiles(Folder, "*.json").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);

    /// <returns>The answer only, without what was asked.</returns>
    public static JsonNode Read(string name)
    {
        var json = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name + ".json")))!;
        if (json is JsonObject { Count: > 1 } answer && answer.ContainsKey("status") && answer.ContainsKey("body"))
            return Answer((int)answer["status"]!, answer["headers"] as JsonObject, answer["body"]);
        return json;
    }

    /// <returns>What the emulator answered, in the shape of that recording.</returns>
    public static JsonNode Shape(string name, RestAnswer answer)
    {
        var body = answer.Text.StartsWith('{') || answer.Text.StartsWith('[') ? answer.Body : answer.Text;
        var recorded = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name + ".json")))!;
        if (recorded is not JsonObject whole || !whole.ContainsKey("body"))
            return body!;
        var headers = whole.ContainsKey("headers") ? new JsonObject(answer.Headers.Select(h => KeyValuePair.Create(h.Key, (JsonNode?)h.Value))) : null;
        return Answer(answer.Status, headers, body);
    }

    private static JsonObject Answer(int status, JsonObject? headers, JsonNode? body)
    {
        var answer = new JsonObject { ["status"] = status, ["body"] = body?.DeepClone() };
        if (headers is not null)
            answer["header"] = new JsonObject(headers.Select(h => (Key: h.Key.ToLowerInvariant(), h.Value)).Where(h => Headers.Contains(h.Key)).OrderBy(h => h.Key, StringComparer.Ordinal).Select(h => KeyValuePair.Create(h.Key, h.Value?.DeepClone())));
        return answer;
    }
}
