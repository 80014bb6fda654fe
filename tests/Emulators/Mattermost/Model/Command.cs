namespace RotationBot.Emulators.Mattermost.Model;

/// <summary>A slash command of a team.</summary>
public sealed record Command
{
    public required string Id { get; init; }
    public required string Token { get; init; }
    public required long CreateAt { get; init; }
    public required long UpdateAt { get; init; }
    public long DeleteAt { get; init; }
    public required string CreatorId { get; init; }
    public required string TeamId { get; init; }

    /// <summary>The word after the slash.</summary>
    public required string Trigger { get; init; }

    public string Method { get; init; } = "P";
    public string Username { get; init; } = "";
    public string IconUrl { get; init; } = "";
    public bool AutoComplete { get; init; }
    public string AutoCompleteDesc { get; init; } = "";
    public string AutoCompleteHint { get; init; } = "";
    public string DisplayName { get; init; } = "";
    public string Description { get; init; } = "";
    public required string Url { get; init; }
}
