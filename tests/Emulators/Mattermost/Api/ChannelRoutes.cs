using System.Text.Json.Nodes;
using RotationBot.Emulators.Mattermost.Model;
using RotationBot.Emulators.Mattermost.State;

namespace RotationBot.Emulators.Mattermost.Api;

internal static class ChannelRoutes
{
    public static void Map(Routes routes)
    {
        routes.Add("POST", "channels", Create);
        routes.Add("POST", "channels/direct", Direct);
        routes.Add("POST", "channels/group", Group);
        routes.Add("GET", "channels/{channel_id}", call =>
        {
            var user = call.User;
            var channel = call.TheChannel();
            Site.Demand(call.Site.MaySee(user, channel));
            return new Answer(channel);
        });
        routes.Add("PUT", "channels/{channel_id}/patch", Patch);
        routes.Add("DELETE", "channels/{channel_id}", call => Manage(call, (user, channel) => call.Site.Channels.Archive(user, channel), Answer.Ok));
        routes.Add("POST", "channels/{channel_id}/restore", call =>
        {
            Site.Demand(call.Site.Teams.IsAdmin(call.TheChannel().TeamId, call.User));
            return new Answer(call.Site.Channels.Restore(call.User, call.TheChannel()));
        });
        routes.Add("GET", "teams/{team_id}/channels", call =>
        {
            var team = TeamRoutes.Seen(call, call.Site.Teams.Get(call.Id("team_id")));
            return new Answer(call.Site.Channels.All.Where(c => c.TeamId == team.Id && c.IsPublic && c.DeleteAt == 0).OrderBy(c => c.DisplayName, StringComparer.Ordinal).Skip(call.Page * call.PerPage).Take(call.PerPage));
        });
        routes.Add("GET", "teams/{team_id}/channels/name/{channel}", call => Named(call, call.Site.Teams.Get(call.Id("team_id"))));
        routes.Add("GET", "teams/name/{team}/channels/name/{channel}", call => Named(call, call.Site.Teams.ByName(call.Path["team"])));
        routes.Add("GET", "users/{user_id}/teams/{team_id}/channels", call => Mine(call, call.Id("team_id")));
        routes.Add("GET", "users/{user_id}/channels", call => Mine(call, null));
    }

    private static Answer Create(Call call)
    {
        var (user, body) = (call.User, call.Json);
        Site.Demand(user.IsAdmin || call.Site.Teams.HasMember(body.Text("team_id"), user.Id));
        var channel = call.Site.Channels.Create(user, body.Text("team_id"), body.Text("type"), body.Text("name"), body.Text("display_name"), body.Text("header"), body.Text("purpose"));
        return Answer.Created(channel);
    }

    private static Answer Direct(Call call)
    {
        var user = call.User;
        var pair = call.Names("user_ids");
        if (pair.Count != 2)
            throw Errors.BodyParameter("user_ids");
        Site.Demand(user.IsAdmin || pair.Contains(user.Id));
        return Answer.Created(call.Site.Channels.Direct(call.Site.Users.Get(pair[0]), call.Site.Users.Get(pair[1])));
    }

    private static Answer Group(Call call) =>
        Answer.Created(call.Site.Channels.Group([.. call.Names("user_ids").Append(call.User.Id).Distinct().Select(call.Site.Users.Get)]));

    private static Answer Patch(Call call)
    {
        var (user, channel) = (call.User, call.TheChannel());
        Site.Demand(call.Site.MayRead(user, channel) && (user.IsAdmin || !call.Site.Faults.IsHeaderClosed(channel.Id)));
        return new Answer(call.Site.Channels.Patch(user, channel, Given(call.Json, "header"), Given(call.Json, "purpose"), Given(call.Json, "display_name")));
    }

    private static string? Given(JsonObject body, string key) => body[key] is null ? null : body.Text(key);

    private static Answer Manage(Call call, Action<User, Channel> act, Answer answer)
    {
        var (user, channel) = (call.User, call.TheChannel());
        Site.Demand(call.Site.MayRead(user, channel));
        act(user, channel);
        return answer;
    }

    /// <summary>A private channel is hidden from whoever is not in it.</summary>
    private static Answer Named(Call call, Team team)
    {
        var user = call.User;
        var channel = call.Site.Channels.ByName(team.Id, call.Path["channel"]);
        return call.Site.MaySee(user, channel) ? new Answer(channel) : throw Errors.NoChannelOfThatName();
    }

    private static Answer Mine(Call call, string? teamId)
    {
        call.DemandSelf(call.Id("user_id"));
        var channels = call.Site.Channels.Of(call.Id("user_id"), teamId).ToList();
        var newest = channels.MaxBy(c => Math.Max(c.UpdateAt, c.LastPostAt));
        return new Answer(channels, Etag: $"{call.Site.Version}.{newest?.Id}.{newest?.LastPostAt}.0.{channels.Count}");
    }
}
