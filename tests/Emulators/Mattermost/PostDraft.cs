using System.Text.Json.Nodes;

namespace RotationBot.Emulators.Mattermost;

/// <summary>What a client asks to be posted.</summary>
public sealed record PostDraft(string ChannelId, string Message)
{
    public string RootId { get; init; } = "";
    public string PendingPostId { get; init; } = "";
    public JsonObject Props { get; init; } = [];
}
