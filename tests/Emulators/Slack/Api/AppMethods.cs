using RotationBot.Emulators.Slack.State;

namespace RotationBot.Emulators.Slack.Api;

/// <summary>Of the app and the workspace.</summary>
internal static class AppMethods
{
    public static IEnumerable<Method> All =>
    [
        new("api.test", Tier.Four, [], ApiTest) { NeedsToken = false },
        new("auth.test", Tier.Special, [], AuthTest) { Kinds = null },
        new("apps.connections.open", Tier.Three, ["connections:write"], OpenConnection) { Kinds = [TokenKind.App] },
        new("team.info", Tier.Three, ["team:read"], Team),
    ];

    private static Dictionary<string, object?> ApiTest(Call call) =>
        call["error"] is { } error ? throw new RefusedException(error) : new() { ["args"] = call.Arguments };

    private static Dictionary<string, object?> AuthTest(Call call)
    {
        if (call.Grant!.Kind == TokenKind.App)
            return new() { ["app_name"] = "RotationBot", ["app_id"] = Workspace.AppId };
        var answer = new Dictionary<string, object?>
        {
            ["url"] = SiteUrl,
            ["team"] = "Emulator",
            ["user"] = call.Workspace.Users.Get(call.UserId).Name,
            ["team_id"] = Workspace.TeamId,
            ["user_id"] = call.UserId,
            ["is_enterprise_install"] = false,
        };
        if (call.Grant.Kind == TokenKind.Bot)
            answer["bot_id"] = Workspace.BotId;
        return answer;
    }

    private static Dictionary<string, object?> OpenConnection(Call call) => new() { ["url"] = call.Workspace.Sockets.Invite() };

    private static Dictionary<string, object?> Team(Call call) => new()
    {
        ["team"] = new { id = Workspace.TeamId, name = "Emulator", domain = Workspace.Domain, url = SiteUrl, email_domain = "" },
    };

    public const string SiteUrl = $"https://{Workspace.Domain}.slack.com/";
}
