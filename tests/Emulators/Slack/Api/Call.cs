using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using RotationBot.Emulators.Slack.State;

namespace RotationBot.Emulators.Slack.Api;

/// <summary>One call of a method: who asks, and with what.</summary>
/// <param name="Arguments">What is an object or an array is in JSON, however it came.</param>
internal sealed record Call(Workspace Workspace, Grant? Grant, IReadOnlyDictionary<string, string> Arguments)
{
    /// <summary>Whom the token is of.</summary>
    public string UserId => Grant!.UserId;

    /// <summary>What it did, but which Slack wants noticed.</summary>
    public List<string> Warnings { get; } = [];

    /// <returns>The argument, null if there is none.</returns>
    public string? this[string name] => Arguments.GetValueOrDefault(name);

    public string Required(string name) =>
        this[name] is { Length: > 0 } value ? value : throw RefusedException.Arguments($"missing required field: {name}");

    public bool Flag(string name) => this[name] is "true" or "1" or "True";

    /// <returns>The parts of a list, written with commas or as an array.</returns>
    public IReadOnlyList<string> List(string name)
    {
        var value = this[name] ?? "";
        return value.StartsWith('[') && Json(name, "invalid_arguments") is JsonArray array
            ? [.. array.Select(v => v?.ToString() ?? "")]
            : value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    /// <returns>Null if there is no such argument.</returns>
    public JsonNode? Json(string name, string error)
    {
        if (this[name] is not { Length: > 0 } value)
            return null;
        try
        {
            return JsonNode.Parse(value);
        }
        catch (JsonException)
        {
            throw new RefusedException(error);
        }
    }

    /// <summary>Refuses a token with none of the scopes.</summary>
    public void Demand(params IReadOnlyList<string> anyOf)
    {
        if (anyOf.Count > 0 && !anyOf.Any(Grant!.Has))
            throw new RefusedException("missing_scope") { Needed = string.Join(',', anyOf), Provided = Grant!.ScopeList };
    }

    /// <returns>The conversation the argument <c>channel</c> names, as whoever asks may see it.</returns>
    public Room Room() => Workspace.Rooms.Seen(this["channel"], UserId);

    /// <summary>A part of what there is, and where the next one begins.</summary>
    public (IReadOnlyList<T> Items, string Next) Page<T>(IEnumerable<T> all, int otherwise, int most)
    {
        var limit = otherwise;
        if (this["limit"] is { Length: > 0 } given && (!int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out limit) || limit < 0))
            throw new RefusedException("invalid_limit");
        limit = limit == 0 ? otherwise : Math.Min(limit, most);
        var from = this["cursor"] is { Length: > 0 } cursor ? Offset(cursor) : 0;
        var items = all.Skip(from).Take(limit + 1).ToList();
        return items.Count <= limit ? (items, "") : (items[..limit], Convert.ToBase64String(Encoding.ASCII.GetBytes($"next:{from + limit}")));
    }

    private static int Offset(string cursor)
    {
        Span<byte> bytes = stackalloc byte[64];
        return cursor.Length <= 64 && Convert.TryFromBase64String(cursor, bytes, out var count)
            && Encoding.ASCII.GetString(bytes[..count]) is var text && text.StartsWith("next:", StringComparison.Ordinal)
            && int.TryParse(text.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var offset)
            ? offset
            : throw new RefusedException("invalid_cursor");
    }
}
