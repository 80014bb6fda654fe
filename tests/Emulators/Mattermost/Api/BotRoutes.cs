namespace RotationBot.Emulators.Mattermost.Api;

internal static class BotRoutes
{
    public static void Map(Routes routes)
    {
        routes.Add("POST", "bots", call =>
        {
            var owner = call.DemandAdmin();
            return Answer.Created(call.Site.Bots.Create(owner, call.Json.Text("username"), call.Json.Text("display_name"), call.Json.Text("description")));
        });
        routes.Add("GET", "bots", call =>
        {
            call.DemandAdmin();
            return new Answer(call.Site.Bots.All.Where(b => b.DeleteAt == 0 || call.QueryFlag("include_deleted")).Skip(call.Page * call.PerPage).Take(call.PerPage));
        });
        routes.Add("GET", "bots/{bot_user_id}", call => call.User.IsAdmin ? new Answer(call.Site.Bots.Get(call.Id("bot_user_id"))) : throw Errors.NoBot());
        routes.Add("POST", "bots/{bot_user_id}/disable", call => Switch(call, on: false));
        routes.Add("POST", "bots/{bot_user_id}/enable", call => Switch(call, on: true));
    }

    private static Answer Switch(Call call, bool on)
    {
        call.DemandAdmin();
        return new Answer(call.Site.Bots.Switch(call.Id("bot_user_id"), on));
    }
}
