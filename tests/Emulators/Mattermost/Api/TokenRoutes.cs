namespace RotationBot.Emulators.Mattermost.Api;

internal static class TokenRoutes
{
    public static void Map(Routes routes)
    {
        routes.Add("POST", "users/{user_id}/tokens", call =>
        {
            call.DemandSelf(call.Id("user_id"));
            return new Answer(call.Site.Tokens.Create(call.TheUser().Id, call.Json.Text("description")));
        });
        routes.Add("GET", "users/{user_id}/tokens", call =>
        {
            call.DemandSelf(call.Id("user_id"));
            return new Answer(call.Site.Tokens.Of(call.TheUser().Id));
        });
        routes.Add("POST", "users/tokens/disable", call => Change(call, id => call.Site.Tokens.Switch(id, active: false)));
        routes.Add("POST", "users/tokens/enable", call => Change(call, id => call.Site.Tokens.Switch(id, active: true)));
        routes.Add("POST", "users/tokens/revoke", call => Change(call, call.Site.Tokens.Revoke));
    }

    private static Answer Change(Call call, Action<string> change)
    {
        var token = call.Site.Tokens.Get(call.Json.Text("token_id"));
        call.DemandSelf(token.UserId);
        change(token.Id);
        return Answer.Ok;
    }
}
