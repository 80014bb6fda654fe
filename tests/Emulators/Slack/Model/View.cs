using System.Text.Json;
using System.Text.Json.Serialization;

namespace RotationBot.Emulators.Slack.Model;

/// <summary>A modal or a home tab somebody looks at.</summary>
public sealed record View
{
    public required string Id { get; init; }
    public required string TeamId { get; init; }
    public required string Type { get; init; }
    public required JsonElement Blocks { get; init; }
    public string PrivateMetadata { get; init; } = "";
    public string CallbackId { get; init; } = "";
    public ViewState State { get; init; } = ViewState.Empty;
    public required string Hash { get; init; }
    public JsonElement? Title { get; init; }
    public JsonElement? Close { get; init; }
    public JsonElement? Submit { get; init; }
    public bool ClearOnClose { get; init; }
    public bool NotifyOnClose { get; init; }
    public string? PreviousViewId { get; init; }
    public required string RootViewId { get; init; }
    public required string AppId { get; init; }
    public string ExternalId { get; init; } = "";
    public required string AppInstalledTeamId { get; init; }
    public required string BotId { get; init; }

    /// <summary>Who looks at it.</summary>
    [JsonIgnore]
    public string UserId { get; init; } = "";
}

/// <param name="Values">What was filled in: by the id of the block, then of the action.</param>
public sealed record ViewState(JsonElement Values)
{
    public static ViewState Empty { get; } = new(JsonSerializer.SerializeToElement(new Dictionary<string, string>()));
}
