using System.Text.Json.Serialization;

namespace RotationBot.Emulators.Mattermost.Model;

/// <summary>A token somebody made for an account. The value is told once, when it is made.</summary>
public sealed record AccessToken
{
    public required string Id { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Token { get; init; }

    public required string UserId { get; init; }
    public required string Description { get; init; }
    public bool IsActive { get; init; } = true;
}
