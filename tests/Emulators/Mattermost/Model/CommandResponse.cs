using System.Text.Json.Nodes;

namespace RotationBot.Emulators.Mattermost.Model;

/// <summary>What an integration answers to a command, and what the client is told of it.</summary>
public sealed record CommandResponse
{
    /// <summary>in_channel, or ephemeral, which is also what anything else means.</summary>
    public string ResponseType { get; init; } = "";

    public string Text { get; init; } = "";
    public string Username { get; init; } = "";
    public string ChannelId { get; init; } = "";
    public string IconUrl { get; init; } = "";
    public string Type { get; init; } = "";
    public JsonObject? Props { get; init; }
    public string GotoLocation { get; init; } = "";
    public string TriggerId { get; init; } = "";
    public bool SkipSlackParsing { get; init; }
    public JsonArray? Attachments { get; init; }
    public IReadOnlyList<CommandResponse>? ExtraResponses { get; init; }
}
