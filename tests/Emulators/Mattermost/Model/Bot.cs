namespace RotationBot.Emulators.Mattermost.Model;

/// <summary>What the server keeps about an account that is a bot's.</summary>
public sealed record Bot
{
    public required string UserId { get; init; }
    public required string Username { get; init; }
    public required string DisplayName { get; init; }
    public required string Description { get; init; }
    public required string OwnerId { get; init; }
    public required long CreateAt { get; init; }
    public required long UpdateAt { get; init; }

    /// <summary>When it was disabled; 0 while it is not.</summary>
    public long DeleteAt { get; init; }
}
