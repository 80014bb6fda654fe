using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using RotationBot.Platforms.Mattermost.Api;

namespace RotationBot.Platforms.Mattermost.Socket;

/// <summary>One message of the server: an event, or the reply to something asked over the socket.</summary>
internal sealed record Frame
{
    /// <summary>Null: it is a reply.</summary>
    public string? Event { get; init; }

    public Dictionary<string, JsonElement>? Data { get; init; }
    public FrameAudience? Broadcast { get; init; }

    /// <summary>Counts the events of one connection from 0.</summary>
    public long Seq { get; init; }

    /// <summary>"OK" or "FAIL".</summary>
    public string? Status { get; init; }

    public FrameError? Error { get; init; }

    public bool IsHello => Event == "hello";

    public bool IsReply => Event is null && Status is not null;

    /// <summary>Where it happened.</summary>
    public string ChannelId => Broadcast?.ChannelId ?? "";

    public string? Word(string name) => Data?.GetValueOrDefault(name) is { ValueKind: JsonValueKind.String } word ? word.GetString() : null;

    /// <summary>An object in the data, which the server writes as JSON in a text, as an object, or not at all.</summary>
    /// <exception cref="JsonException">It is something else.</exception>
    public T? Inner<T>(string name, JsonTypeInfo<T> type) where T : class => Data?.GetValueOrDefault(name) switch
    {
        { ValueKind: JsonValueKind.String } text => JsonSerializer.Deserialize(text.GetString()!, type),
        { ValueKind: JsonValueKind.Object } inner => inner.Deserialize(type),
        _ => null,
    };

    /// <returns>Null: it is not what Mattermost says.</returns>
    public static Frame? Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8, MattermostJson.Default.Frame);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

internal sealed record FrameAudience(string? ChannelId);

internal sealed record FrameError(string? Id, int StatusCode);
