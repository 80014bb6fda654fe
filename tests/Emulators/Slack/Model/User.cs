namespace RotationBot.Emulators.Slack.Model;

public sealed record User
{
    public required string Id { get; init; }
    public required string TeamId { get; init; }
    public required string Name { get; init; }
    public bool Deleted { get; init; }
    public required string RealName { get; init; }
    public string Tz { get; init; } = "Europe/London";
    public bool IsAdmin { get; init; }
    public bool IsRestricted { get; init; }
    public bool IsUltraRestricted { get; init; }
    public bool IsBot { get; init; }
    public bool IsAppUser { get; init; }
    public long Updated { get; init; }
    public required Profile Profile { get; init; }

    internal bool IsGuest => IsRestricted || IsUltraRestricted;
}

/// <param name="Email">None for a bot, and nothing to a token without <c>users:read.email</c>.</param>
public sealed record Profile(string RealName, string DisplayName, string? Email, string? BotId = null, string? ApiAppId = null)
{
    public string StatusText { get; init; } = "";
    public string StatusEmoji { get; init; } = "";
}
