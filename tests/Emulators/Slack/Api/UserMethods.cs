using RotationBot.Emulators.Slack.Model;

namespace RotationBot.Emulators.Slack.Api;

internal static class UserMethods
{
    public static IEnumerable<Method> All =>
    [
        new("users.list", Tier.Two, ["users:read"], List),
        new("users.info", Tier.Four, ["users:read"], Info),
        new("users.lookupByEmail", Tier.Three, ["users:read.email"], ByEmail),
        new("users.profile.get", Tier.Four, ["users.profile:read"], Profile),
    ];

    private static Dictionary<string, object?> List(Call call)
    {
        var (items, next) = call.Page(call.Workspace.Users.All, 1000, 1000);
        return new() { ["members"] = items.Select(u => Shown(call, u)), ["cache_ts"] = call.Workspace.Now, ["response_metadata"] = new ResponseMetadata(NextCursor: next) };
    }

    private static Dictionary<string, object?> Info(Call call) => new() { ["user"] = Shown(call, call.Workspace.Users.Get(call["user"])) };

    private static Dictionary<string, object?> ByEmail(Call call) =>
        new() { ["user"] = call.Workspace.Users.ByEmail(call["email"]) ?? throw new RefusedException("users_not_found") };

    private static Dictionary<string, object?> Profile(Call call) =>
        new() { ["profile"] = Shown(call, call.Workspace.Users.Get(call["user"] is { Length: > 0 } user ? user : call.UserId)).Profile };

    private static User Shown(Call call, User user) =>
        call.Grant!.Has("users:read.email") ? user : user with { Profile = user.Profile with { Email = null } };
}
