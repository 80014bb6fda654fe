namespace RotationBot.Emulators.Mattermost.Api;

internal static class StatusRoutes
{
    public static void Map(Routes routes)
    {
        routes.Add("GET", "users/{user_id}/status", call =>
        {
            _ = call.User;
            return new Answer(call.Site.Statuses.Of(call.TheUser().Id));
        });
        routes.Add("PUT", "users/{user_id}/status", call =>
        {
            call.DemandSelf(call.Id("user_id"));
            return new Answer(call.Site.Statuses.Say(call.TheUser().Id, call.Json.Text("status"), (long?)call.Json["dnd_end_time"] ?? 0));
        });
        routes.Add("POST", "users/status/ids", call =>
        {
            _ = call.User;
            return new Answer(call.Names("user_ids").Where(id => call.Site.Users.Find(id) is not null).Select(call.Site.Statuses.Of));
        });
    }
}
