namespace RotationBot.Emulators.Mattermost.Model;

public sealed record Reaction
{
    public required string UserId { get; init; }
    public required string PostId { get; init; }
    public required string EmojiName { get; init; }
    public long CreateAt { get; init; }
    public required long UpdateAt { get; init; }
    public long DeleteAt { get; init; }
    public string RemoteId { get; init; } = "";
}
