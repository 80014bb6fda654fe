using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RotationBot.Emulators.Mattermost;

/// <summary>JSON as the server writes it.</summary>
internal static class Wire
{
    public static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(object? value) => JsonSerializer.Serialize(value, Options);

    public static JsonNode? Node(object? value) => JsonSerializer.SerializeToNode(value, Options);

    public static T? Read<T>(JsonNode? node) => node.Deserialize<T>(Options);

    /// <returns>The string under the key; empty if there is none or it is something else.</returns>
    public static string Text(this JsonObject json, string key) =>
        json[key] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";

    public static bool Flag(this JsonObject json, string key) =>
        json[key] is JsonValue value && value.TryGetValue<bool>(out var flag) && flag;

    /// <returns>The strings of an array, without whatever else is in it.</returns>
    public static IReadOnlyList<string> Texts(this JsonNode? node) =>
        node is JsonArray array ? [.. array.OfType<JsonValue>().Select(v => v.TryGetValue<string>(out var text) ? text : null).OfType<string>()] : [];
}
