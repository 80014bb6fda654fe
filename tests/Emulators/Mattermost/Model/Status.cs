namespace RotationBot.Emulators.Mattermost.Model;

/// <summary>Whether somebody is there.</summary>
public sealed record Status
{
    public required string UserId { get; init; }

    [System.Text.Json.Serialization.JsonPropertyName("status")]
    public string Presence { get; init; } = "offline";

    public bool Manual { get; init; }
    public long LastActivityAt { get; init; }
    public long DndEndTime { get; init; }
}
