namespace RotationBot.Emulators.Mattermost.Model;

public sealed record Channel
{
    public required string Id { get; init; }
    public required long CreateAt { get; init; }
    public required long UpdateAt { get; init; }

    /// <summary>When it was archived; 0 while it is not.</summary>
    public long DeleteAt { get; init; }

    public required string TeamId { get; init; }

    /// <summary>O public, P private, D between two, G between up to eight.</summary>
    public required string Type { get; init; }

    public required string DisplayName { get; init; }
    public required string Name { get; init; }
    public string Header { get; init; } = "";
    public string Purpose { get; init; } = "";
    public long LastPostAt { get; init; }
    public int TotalMsgCount { get; init; }
    public long ExtraUpdateAt { get; init; }
    public required string CreatorId { get; init; }
    public string? SchemeId { get; init; }
    public string? Props { get; init; }
    public bool? GroupConstrained { get; init; }
    public bool? Shared { get; init; }
    public int TotalMsgCountRoot { get; init; }
    public string? PolicyId { get; init; }

    internal bool IsPublic => Type == "O";
    internal bool IsDirect => Type == "D";
    internal bool IsOfATeam => Type is "O" or "P";
}
