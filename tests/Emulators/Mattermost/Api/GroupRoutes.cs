using System.Text.Json.Nodes;
using RotationBot.Emulators.Mattermost.Model;

namespace RotationBot.Emulators.Mattermost.Api;

/// <summary>Custom groups. An old server has none of their addresses but one.</summary>
internal static class GroupRoutes
{
    public static void Map(Routes routes, MattermostSettings settings)
    {
        routes.Add("GET", "groups", List);
        if (settings.Generation == Generation.Five)
            return;
        routes.Add("POST", "groups", Create);
        routes.Add("GET", "groups/{group_id}", call => new Answer(Licensed(call)));
        routes.Add("PUT", "groups/{group_id}/patch", Patch);
        routes.Add("DELETE", "groups/{group_id}", call =>
        {
            call.Site.Groups.Set(Managed(call) with { DeleteAt = call.Site.Now });
            return Answer.Ok;
        });
        routes.Add("POST", "groups/{group_id}/restore", call =>
        {
            call.Site.Groups.Set(Managed(call) with { DeleteAt = 0 });
            return Answer.Ok;
        });
        routes.Add("GET", "groups/{group_id}/members", Members);
        routes.Add("POST", "groups/{group_id}/members", call =>
        {
            call.Site.Groups.AddMembers(Managed(call).Id, call.Json["user_ids"].Texts());
            return Answer.Ok;
        });
        routes.Add("DELETE", "groups/{group_id}/members", call =>
        {
            call.Site.Groups.RemoveMembers(Managed(call).Id, call.Json["user_ids"].Texts());
            return Answer.Ok;
        });
    }

    private static Answer List(Call call)
    {
        Check(call);
        var (query, counts) = (call.Query("q"), call.QueryFlag("include_member_count"));
        var found = call.Site.Groups.All
            .Where(g => g.Name.Contains(query, StringComparison.OrdinalIgnoreCase) || g.DisplayName.Contains(query, StringComparison.OrdinalIgnoreCase))
            .Where(g => g.AllowReference || !call.QueryFlag("filter_allow_reference"));
        return new Answer(found.Skip(call.Page * call.PerPage).Take(call.PerPage).Select(g => counts ? g with { MemberCount = call.Site.Groups.Members(g.Id).Count } : g));
    }

    private static Answer Create(Call call)
    {
        Check(call);
        State.Site.Demand(MayManage(call));
        var group = call.Json["group"] as JsonObject ?? call.Json;
        return Answer.Created(call.Site.Groups.Create(group.Text("name"), group.Text("display_name"), group.Flag("allow_reference"), call.Json["user_ids"].Texts()));
    }

    private static Answer Patch(Call call)
    {
        var group = Managed(call);
        call.Site.Groups.Set(group with
        {
            Name = call.Json["name"] is null ? group.Name : call.Json.Text("name"),
            DisplayName = call.Json["display_name"] is null ? group.DisplayName : call.Json.Text("display_name"),
            AllowReference = call.Json["allow_reference"] is null ? group.AllowReference : call.Json.Flag("allow_reference"),
        });
        return new Answer(call.Site.Groups.Get(group.Id));
    }

    private static Answer Members(Call call)
    {
        var members = call.Site.Groups.Members(Licensed(call).Id);
        var page = members.Skip(call.Page * call.PerPage).Take(call.PerPage).Select(m => m.ForOthers());
        return new Answer(new Dictionary<string, object> { ["members"] = page, ["total_member_count"] = members.Count });
    }

    private static Group Licensed(Call call)
    {
        Check(call);
        return call.Site.Groups.Get(call.Id("group_id"));
    }

    private static Group Managed(Call call)
    {
        var group = Licensed(call);
        State.Site.Demand(MayManage(call));
        return group;
    }

    private static bool MayManage(Call call) => call.User.IsAdmin || call.User.Has("system_custom_group_admin");

    private static void Check(Call call)
    {
        _ = call.User;
        if (call.Site.IsOld)
            throw Errors.NoGroupsLicence();
        if (!call.Site.Settings.CustomGroups)
            throw Errors.NoLicence();
    }
}
