using RotationBot.Emulators.Mattermost.State;

namespace RotationBot.Emulators.Mattermost.Api;

internal static class ReactionRoutes
{
    public static void Map(Routes routes)
    {
        routes.Add("POST", "reactions", Add);
        routes.Add("GET", "posts/{post_id}/reactions", call => new Answer(call.Site.Reactions.Of(PostRoutes.Readable(call, call.Id("post_id")).Id)));
        routes.Add("DELETE", "users/{user_id}/posts/{post_id}/reactions/{emoji}", Remove);
    }

    private static Answer Add(Call call)
    {
        var (user, body) = (call.User, call.Json);
        Site.Demand(body.Text("user_id") == user.Id);
        var post = PostRoutes.Readable(call, body.Text("post_id"));
        Site.Demand(call.Site.MayRead(user, call.Site.Channels.Get(post.ChannelId)));
        return new Answer(call.Site.Reactions.Add(user, post, body.Text("emoji_name")));
    }

    private static Answer Remove(Call call)
    {
        call.DemandSelf(call.Id("user_id"));
        call.Site.Reactions.Remove(call.TheUser(), PostRoutes.Readable(call, call.Id("post_id")), call.Path["emoji"]);
        return Answer.Ok;
    }
}
