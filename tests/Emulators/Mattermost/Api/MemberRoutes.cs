using RotationBot.Emulators.Mattermost.Model;
using RotationBot.Emulators.Mattermost.State;

namespace RotationBot.Emulators.Mattermost.Api;

internal static class MemberRoutes
{
    public static void Map(Routes routes)
    {
        routes.Add("GET", "channels/{channel_id}/members", call => new Answer(Readable(call).Skip(call.Page * call.PerPage).Take(call.PerPage)));
        routes.Add("POST", "channels/{channel_id}/members/ids", call =>
        {
            var wanted = call.Names("user_ids").ToHashSet();
            return new Answer(Readable(call).Where(m => wanted.Contains(m.UserId)));
        });
        routes.Add("GET", "channels/{channel_id}/members/{user_id}", call =>
        {
            Readable(call);
            return new Answer(call.Site.Members.Get(call.Id("channel_id"), call.Id("user_id")));
        });
        routes.Add("POST", "channels/{channel_id}/members", Join);
        routes.Add("DELETE", "channels/{channel_id}/members/{user_id}", Leave);
    }

    private static IReadOnlyCollection<ChannelMember> Readable(Call call)
    {
        Site.Demand(call.Site.MaySee(call.User, call.TheChannel()));
        return call.Site.Members.Of(call.Id("channel_id"));
    }

    /// <summary>A public channel anybody of the team may join by themselves; adding others takes a member.</summary>
    private static Answer Join(Call call)
    {
        var (by, channel) = (call.User, call.TheChannel());
        if (!channel.IsOfATeam)
            throw Errors.Permissions();
        var user = call.Site.Users.Get(call.Json.Text("user_id"));
        Site.Demand(by.Id == user.Id ? call.Site.MaySee(by, channel) : call.Site.MayRead(by, channel));
        return Answer.Created(call.Site.Members.Join(channel, user, by));
    }

    private static Answer Leave(Call call)
    {
        var (by, channel) = (call.User, call.TheChannel());
        Site.Demand(by.Id == call.Id("user_id") || call.Site.MayRead(by, channel));
        call.Site.Members.Leave(channel, call.TheUser(), by);
        return Answer.Ok;
    }
}
