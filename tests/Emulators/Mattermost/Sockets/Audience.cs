namespace RotationBot.Emulators.Mattermost.Sockets;

/// <summary>Who is told of an event.</summary>
internal sealed record Audience(string UserId = "", string ChannelId = "", string TeamId = "")
{
    /// <summary>The one member of the channel who is not told.</summary>
    public string? Omitted { get; init; }

    public static Audience Everybody { get; } = new();

    public static Audience User(string userId) => new(UserId: userId);

    public static Audience Channel(string channelId) => new(ChannelId: channelId);

    public static Audience Team(string teamId) => new(TeamId: teamId);
}
