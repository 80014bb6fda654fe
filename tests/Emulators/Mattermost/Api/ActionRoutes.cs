using System.Text.Json.Nodes;

namespace RotationBot.Emulators.Mattermost.Api;

internal static class ActionRoutes
{
    public static void Map(Routes routes)
    {
        routes.AddAsync("POST", "posts/{post_id}/actions/{action_id}", PressAsync);
        routes.Add("POST", "actions/dialogs/open", Open);
        routes.AddAsync("POST", "actions/dialogs/submit", SubmitAsync);
    }

    private static async Task<Answer> PressAsync(Call call)
    {
        var user = call.Site.Do(() => call.User);
        var trigger = await call.Site.Actions.PressAsync(user, call.Id("post_id"), call.Path["action_id"], call.Json.Text("selected_option"), call.Json.Text("cookie"), call.Aborted);
        return new Answer(new Dictionary<string, string> { ["status"] = "OK", ["trigger_id"] = trigger });
    }

    /// <summary>Takes no token: the trigger tells who may.</summary>
    private static Answer Open(Call call)
    {
        call.Site.Dialogs.Open(call.Json.Text("trigger_id"), call.Json.Text("url"), call.Json["dialog"] as JsonObject ?? []);
        return Answer.Ok;
    }

    private static async Task<Answer> SubmitAsync(Call call)
    {
        var user = call.Site.Do(() => call.User);
        return new Answer(await call.Site.Dialogs.SubmitAsync(user, call.Json, call.Aborted));
    }
}
