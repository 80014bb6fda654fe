using System.Text.Json.Nodes;
using RotationBot.Emulators.Slack.Model;

namespace RotationBot.Emulators.Slack.Api;

internal static class ViewMethods
{
    public static IEnumerable<Method> All =>
    [
        new("views.open", Tier.Four, [], Open),
        new("views.push", Tier.Four, [], Push),
        new("views.update", Tier.Four, [], Update),
        new("views.publish", Tier.Four, [], Publish),
    ];

    private static Dictionary<string, object?> Open(Call call)
    {
        var view = View(call);
        return Shown(call.Workspace.Views.Open(call.Workspace.Triggers.Exchange(call["trigger_id"]), view));
    }

    private static Dictionary<string, object?> Push(Call call)
    {
        var view = View(call);
        var user = call.Workspace.Triggers.Exchange(call["trigger_id"]);
        return Shown(call.Workspace.Views.Push(call.Workspace.Views.Modals(user).LastOrDefault() ?? throw new RefusedException("not_found"), view));
    }

    private static Dictionary<string, object?> Update(Call call)
    {
        var there = call.Workspace.Views.Find(call["view_id"], call["external_id"]) ?? throw new RefusedException("not_found");
        return Shown(call.Workspace.Views.Update(there, View(call), call["hash"]));
    }

    private static Dictionary<string, object?> Publish(Call call)
    {
        if (call.Workspace.Users.Find(call["user_id"]) is not { } user)
            throw RefusedException.Arguments("user_not_found [json-pointer:/user_id]");
        return Shown(call.Workspace.Views.Publish(user.Id, View(call), call["hash"]));
    }

    private static JsonObject View(Call call) =>
        call.Json("view", "invalid_arguments") as JsonObject ?? throw RefusedException.Arguments("missing required field: view");

    private static Dictionary<string, object?> Shown(View view) => new() { ["view"] = view };
}
