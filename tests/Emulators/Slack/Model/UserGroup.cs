namespace RotationBot.Emulators.Slack.Model;

public sealed record UserGroup
{
    public required string Id { get; init; }
    public required string TeamId { get; init; }
    public bool IsUsergroup { get; init; } = true;
    public bool IsSubteam { get; init; } = true;
    public required string Name { get; init; }
    public string Description { get; init; } = "";
    public required string Handle { get; init; }
    public bool IsExternal { get; init; }
    public long DateCreate { get; init; }
    public long DateUpdate { get; init; }

    /// <summary>When it was disabled, in seconds since 1970; 0 while it is enabled.</summary>
    public long DateDelete { get; init; }

    public string? CreatedBy { get; init; }
    public string? UpdatedBy { get; init; }
    public string? DeletedBy { get; init; }
    public Preferences Prefs { get; init; } = new([], []);

    /// <summary>Null in an answer that was not asked for them.</summary>
    public IReadOnlyList<string>? Users { get; init; } = [];

    public int? UserCount { get; init; } = 0;

    internal bool IsEnabled => DateDelete == 0;

    public sealed record Preferences(IReadOnlyList<string> Channels, IReadOnlyList<string> Groups);
}
