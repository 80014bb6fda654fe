namespace RotationBot.Emulators.Mattermost.Model;

public sealed record ChannelMember
{
    public required string ChannelId { get; init; }
    public required string UserId { get; init; }
    public required string Roles { get; init; }
    public long LastViewedAt { get; init; }
    public int MsgCount { get; init; }
    public int MentionCount { get; init; }
    public int MentionCountRoot { get; init; }
    public int MsgCountRoot { get; init; }
    public IReadOnlyDictionary<string, string> NotifyProps { get; init; } = DefaultNotifyProps;
    public required long LastUpdateAt { get; init; }
    public bool SchemeGuest { get; init; }
    public bool SchemeUser { get; init; } = true;
    public bool SchemeAdmin { get; init; }
    public string ExplicitRoles { get; init; } = "";

    private static readonly Dictionary<string, string> DefaultNotifyProps = new()
    {
        ["desktop"] = "default",
        ["email"] = "default",
        ["ignore_channel_mentions"] = "default",
        ["mark_unread"] = "all",
        ["push"] = "default",
    };
}
