namespace RotationBot.Emulators.Mattermost.Model;

public sealed record TeamMember
{
    public required string TeamId { get; init; }
    public required string UserId { get; init; }
    public string Roles { get; init; } = "team_user";
    public long DeleteAt { get; init; }
    public bool SchemeGuest { get; init; }
    public bool SchemeUser { get; init; } = true;
    public bool SchemeAdmin { get; init; }
    public string ExplicitRoles { get; init; } = "";
}
