using System.Text.Json.Serialization;

namespace RotationBot.Emulators.Mattermost.Model;

/// <summary>A custom group.</summary>
public sealed record Group
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string DisplayName { get; init; }
    public string Description { get; init; } = "";
    public string Source { get; init; } = "custom";
    public string? RemoteId { get; init; }
    public required long CreateAt { get; init; }
    public required long UpdateAt { get; init; }
    public long DeleteAt { get; init; }
    public bool HasSyncables { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? MemberCount { get; init; }

    public bool AllowReference { get; init; } = true;
}
