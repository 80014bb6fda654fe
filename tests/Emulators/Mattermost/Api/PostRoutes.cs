using System.Text.Json.Nodes;
using RotationBot.Emulators.Mattermost.Model;
using RotationBot.Emulators.Mattermost.State;

namespace RotationBot.Emulators.Mattermost.Api;

internal static class PostRoutes
{
    public static void Map(Routes routes)
    {
        routes.Add("POST", "posts", Create);
        routes.Add("POST", "posts/ephemeral", Ephemeral);
        routes.Add("GET", "posts/{post_id}", call => Get(call));
        routes.Add("PUT", "posts/{post_id}/patch", call => Edit(call, (JsonObject?)call.Json["props"]));
        routes.Add("PUT", "posts/{post_id}", Update);
        routes.Add("DELETE", "posts/{post_id}", Delete);
        routes.Add("GET", "posts/{post_id}/thread", Thread);
        routes.Add("GET", "channels/{channel_id}/posts", List);
    }

    /// <returns>The post, if whoever asks may read its channel.</returns>
    public static Post Readable(Call call, string id)
    {
        var user = call.User;
        var post = call.Site.Posts.Get(id);
        Site.Demand(call.Site.MaySee(user, call.Site.Channels.Get(post.ChannelId)));
        return post;
    }

    private static Answer Create(Call call)
    {
        var user = call.User;
        if (call.Body is not JsonObject body)
            throw Errors.BodyParameter("post");
        return Answer.Created(call.Site.Posts.Create(user, new PostDraft(body.Text("channel_id"), body.Text("message"))
        {
            RootId = body.Text("root_id"),
            PendingPostId = body.Text("pending_post_id"),
            Props = body["props"] as JsonObject ?? [],
        }));
    }

    /// <summary>Only an administrator may whisper, whatever else a bot is allowed.</summary>
    private static Answer Ephemeral(Call call)
    {
        var author = call.DemandAdmin();
        var post = call.Json["post"] as JsonObject ?? throw Errors.BodyParameter("body");
        var to = call.Site.Users.Get(call.Json.Text("user_id"));
        var channel = call.Site.Channels.Get(post.Text("channel_id"));
        return Answer.Created(call.Site.Ephemerals.Send(to.Id, author.Id, channel.Id, post.Text("message"), post["props"] as JsonObject ?? [], post.Text("root_id")));
    }

    private static Answer Get(Call call)
    {
        var post = Readable(call, call.Id("post_id"));
        return new Answer(call.Site.Posts.Shown(post, replies: true), Etag: post.Etag(call.Site.Version));
    }

    /// <summary>The whole post is replaced: props that are not given again are gone.</summary>
    private static Answer Update(Call call)
    {
        if (call.Json.Text("id") != call.Id("post_id"))
            throw Errors.BodyParameter("id");
        return Edit(call, call.Json["props"] as JsonObject ?? []);
    }

    private static Answer Edit(Call call, JsonObject? props)
    {
        var user = call.User;
        if (call.Site.Posts.Find(call.Id("post_id")) is not { DeleteAt: 0 } post || post.UserId != user.Id)
            throw Errors.Permissions();
        return new Answer(call.Site.Posts.Edit(post, call.Json["message"] is null ? post.Message : call.Json.Text("message"), props));
    }

    private static Answer Delete(Call call)
    {
        var user = call.User;
        var post = call.Site.Posts.Get(call.Id("post_id"));
        Site.Demand(post.UserId == user.Id || user.IsAdmin);
        call.Site.Posts.Delete(user, post);
        return Answer.Ok;
    }

    private static Answer Thread(Call call)
    {
        var post = Readable(call, call.Id("post_id"));
        var thread = call.Site.Posts.Thread(post);
        var newest = thread.Posts.Values.MaxBy(p => p.UpdateAt);
        return new Answer(thread, Etag: $"{call.Site.Version}.{post.Id}.{newest?.Id}.{newest?.UpdateAt}");
    }

    private static Answer List(Call call)
    {
        var (user, channel, posts) = (call.User, call.TheChannel(), call.Site.Posts);
        Site.Demand(call.Site.MayRead(user, channel));
        var since = call.Number("since", 0L);
        if (since > 0)
            return new Answer(posts.Since(channel.Id, since));
        var etag = $"{call.Site.Version}.{posts.In(channel.Id).Select(p => p.UpdateAt).DefaultIfEmpty().Max()}";
        if (call.Query("after") is { Length: > 0 } after)
            return new Answer(posts.After(channel.Id, after, call.Page, call.PerPage), Etag: etag);
        if (call.Query("before") is { Length: > 0 } before)
            return new Answer(posts.BeforeAnchor(channel.Id, before, call.Page, call.PerPage), Etag: etag);
        return new Answer(posts.Page(channel.Id, call.Page, call.PerPage), Etag: etag);
    }
}
