using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace RotationBot.Emulators.Mattermost.Model;

/// <summary>What somebody said, or the system about somebody. Times are milliseconds since 1970, the server's.</summary>
public sealed record Post
{
    public required string Id { get; init; }
    public required long CreateAt { get; init; }
    public long UpdateAt { get; init; }
    public long EditAt { get; init; }
    public long DeleteAt { get; init; }
    public bool IsPinned { get; init; }
    public required string UserId { get; init; }
    public required string ChannelId { get; init; }
    public string RootId { get; init; } = "";

    /// <summary>Old servers only.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ParentId { get; init; }

    /// <summary>Set on the copy that keeps what a post said before it was edited.</summary>
    public string OriginalId { get; init; } = "";

    public required string Message { get; init; }
    public string Type { get; init; } = "";

    /// <summary>Among them the attachments; inside the server they hold the integrations of their actions.</summary>
    public JsonObject Props { get; init; } = [];

    public string Hashtags { get; init; } = "";
    public string PendingPostId { get; init; } = "";

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool HasReactions { get; init; }

    public int ReplyCount { get; init; }
    public long LastReplyAt { get; init; }
    public IReadOnlyList<User>? Participants { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonObject? Metadata { get; init; }

    internal bool IsSystem => Type.StartsWith("system_", StringComparison.Ordinal);

    internal string ThreadId => RootId.Length > 0 ? RootId : Id;

    internal string Etag(string version) => $"{version}.{Id}.{UpdateAt}";
}
