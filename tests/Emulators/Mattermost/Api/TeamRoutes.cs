using RotationBot.Emulators.Mattermost.Model;
using RotationBot.Emulators.Mattermost.State;

namespace RotationBot.Emulators.Mattermost.Api;

internal static class TeamRoutes
{
    public static void Map(Routes routes)
    {
        routes.Add("POST", "teams", call => Answer.Created(call.Site.Teams.Create(call.DemandAdmin(), call.Json.Text("name"), call.Json.Text("display_name"), call.Json.Text("type"))));
        routes.Add("GET", "teams/{team_id}", call => new Answer(Seen(call, call.Site.Teams.Get(call.Id("team_id")))));
        routes.Add("GET", "teams/name/{team}", call => new Answer(Seen(call, call.Site.Teams.ByName(call.Path["team"]))));
        routes.Add("DELETE", "teams/{team_id}", call =>
        {
            call.DemandAdmin();
            call.Site.Teams.Delete(call.Id("team_id"));
            return Answer.Ok;
        });
        routes.Add("GET", "users/{user_id}/teams", call =>
        {
            call.DemandSelf(call.Id("user_id"));
            return new Answer(call.Site.Teams.Of(call.Id("user_id")));
        });
        routes.Add("POST", "teams/{team_id}/members", Join);
        routes.Add("GET", "teams/{team_id}/members/{user_id}", call =>
        {
            Seen(call, call.Site.Teams.Get(call.Id("team_id")));
            return new Answer(call.Site.Teams.Member(call.Id("team_id"), call.Id("user_id")));
        });
        routes.Add("DELETE", "teams/{team_id}/members/{user_id}", call =>
        {
            call.DemandSelf(call.Id("user_id"));
            call.Site.Teams.Leave(call.Site.Teams.Get(call.Id("team_id")), call.TheUser());
            return Answer.Ok;
        });
    }

    /// <returns>The team, if whoever asks is in it.</returns>
    public static Team Seen(Call call, Team team)
    {
        Site.Demand(call.User.IsAdmin || call.Site.Teams.HasMember(team.Id, call.User.Id));
        return team;
    }

    private static Answer Join(Call call)
    {
        var team = call.Site.Teams.Get(call.Id("team_id"));
        Site.Demand(call.Site.Teams.IsAdmin(team.Id, call.User));
        return Answer.Created(call.Site.Teams.Join(team, call.Site.Users.Get(call.Json.Text("user_id"))));
    }
}
