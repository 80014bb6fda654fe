namespace RotationBot.Emulators.Mattermost.Model;

public sealed record Team
{
    public required string Id { get; init; }
    public required long CreateAt { get; init; }
    public required long UpdateAt { get; init; }
    public long DeleteAt { get; init; }
    public required string DisplayName { get; init; }
    public required string Name { get; init; }
    public string Description { get; init; } = "";
    public string Email { get; init; } = "";
    public string Type { get; init; } = "O";
    public string CompanyName { get; init; } = "";
    public string AllowedDomains { get; init; } = "";
    public required string InviteId { get; init; }
    public bool AllowOpenInvite { get; init; }
    public string? SchemeId { get; init; }
    public bool? GroupConstrained { get; init; }
    public string? PolicyId { get; init; }
}
