namespace RotationBot.Emulators.Slack;

/// <summary>What tokens may do.</summary>
public static class Scopes
{
    /// <summary>All a bot can ask for here.</summary>
    public static IReadOnlyList<string> OfBot { get; } =
    [
        "app_mentions:read", "channels:history", "channels:join", "channels:manage", "channels:read", "channels:write.topic", "chat:write",
        "chat:write.public", "commands", "groups:history", "groups:read", "groups:write.topic", "im:history", "im:read", "im:write",
        "mpim:history", "mpim:read", "mpim:write", "pins:write", "reactions:read", "reactions:write", "team:read", "usergroups:read",
        "usergroups:write", "users.profile:read", "users:read", "users:read.email",
    ];

    /// <summary>All but those.</summary>
    public static IReadOnlyList<string> OfBotWithout(params string[] scopes) => [.. OfBot.Except(scopes)];
}
