using RotationBot.Emulators.Slack.Model;
using RotationBot.Emulators.Slack.State;

namespace RotationBot.Emulators.Slack.Api;

internal static class UserGroupMethods
{
    public static IEnumerable<Method> All =>
    [
        new("usergroups.list", Tier.Two, ["usergroups:read"], List),
        new("usergroups.create", Tier.Two, ["usergroups:write"], Create),
        new("usergroups.update", Tier.Two, ["usergroups:write"], Update),
        new("usergroups.disable", Tier.Two, ["usergroups:write"], Disable),
        new("usergroups.enable", Tier.Two, ["usergroups:write"], Enable),
        new("usergroups.users.list", Tier.Two, ["usergroups:read"], Members),
        new("usergroups.users.update", Tier.Two, ["usergroups:write"], SetMembers),
    ];

    private static Dictionary<string, object?> List(Call call)
    {
        DemandPlan(call);
        var groups = call.Workspace.Groups.All.Where(g => g.IsEnabled || call.Flag("include_disabled")).Select(g => g with
        {
            Users = call.Flag("include_users") ? g.Users : null,
            UserCount = call.Flag("include_count") || call.Flag("include_users") ? g.UserCount : null,
        });
        return new() { ["usergroups"] = groups.ToList() };
    }

    private static Dictionary<string, object?> Members(Call call)
    {
        DemandPlan(call);
        var group = call.Workspace.Groups.Get(call["usergroup"]);
        return group.IsEnabled || call.Flag("include_disabled") ? new() { ["users"] = group.Users } : throw new RefusedException("no_such_subteam");
    }

    private static Dictionary<string, object?> Create(Call call)
    {
        DemandRight(call);
        return Shown(call.Workspace.Groups.Create(call.UserId, call.Required("name"), call["handle"], call["description"] ?? "", call.List("channels"), []));
    }

    private static Dictionary<string, object?> Update(Call call)
    {
        DemandRight(call);
        var group = call.Workspace.Groups.Get(call["usergroup"]);
        return Shown(call.Workspace.Groups.Change(group with
        {
            Name = call["name"] ?? group.Name,
            Handle = call["handle"] ?? group.Handle,
            Description = call["description"] ?? group.Description,
            Prefs = call["channels"] is null ? group.Prefs : group.Prefs with { Channels = call.List("channels") },
        }, call.UserId));
    }

    private static Dictionary<string, object?> Disable(Call call)
    {
        DemandRight(call);
        var group = call.Workspace.Groups.Get(call["usergroup"]);
        return Shown(call.Workspace.Groups.Change(group with { DateDelete = call.Workspace.Now, DeletedBy = call.UserId }, call.UserId));
    }

    private static Dictionary<string, object?> Enable(Call call)
    {
        DemandRight(call);
        var group = call.Workspace.Groups.Get(call["usergroup"]);
        return Shown(call.Workspace.Groups.Change(group with { DateDelete = 0, DeletedBy = null }, call.UserId));
    }

    private static Dictionary<string, object?> SetMembers(Call call)
    {
        DemandRight(call);
        var group = call.Workspace.Groups.Get(call["usergroup"]);
        var users = call.List("users").Distinct().ToList();
        if (users.Count == 0)
            throw new RefusedException("no_users_provided");
        foreach (var id in users)
            if (call.Workspace.Users.Find(id) is not { IsBot: false, Deleted: false } user)
                throw new RefusedException("invalid_users");
            else if (user.IsGuest)
                throw new RefusedException(user.IsUltraRestricted ? "single_channel_guests_cannot_be_added" : "invalid_users");
        return Shown(call.Workspace.Groups.SetMembers(group, users, call.UserId));
    }

    /// <summary>A bot may only what the workspace lets everybody; a user what they may themselves.</summary>
    private static void DemandRight(Call call)
    {
        DemandPlan(call);
        var isAllowed = call.Workspace.Settings.GroupsOpenToBots || (call.Grant!.Kind == TokenKind.User && call.Workspace.Users.Get(call.UserId).IsAdmin);
        if (!isAllowed)
            throw new RefusedException("permission_denied");
    }

    private static void DemandPlan(Call call)
    {
        if (!call.Workspace.Settings.PaidPlan)
            throw new RefusedException("plan_upgrade_required");
    }

    private static Dictionary<string, object?> Shown(UserGroup group) => new() { ["usergroup"] = group };
}
