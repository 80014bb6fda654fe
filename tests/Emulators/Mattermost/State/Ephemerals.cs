using System.Text.Json.Nodes;
using RotationBot.Emulators.Mattermost.Integrations;
using RotationBot.Emulators.Mattermost.Model;
using RotationBot.Emulators.Mattermost.Sockets;

namespace RotationBot.Emulators.Mattermost.State;

/// <summary>Words one person sees for a while. The server keeps none; the emulator remembers what it sent to whom.</summary>
internal sealed class Ephemerals(Site site)
{
    private readonly List<(string UserId, Post Post)> sent = [];

    /// <summary>The whole actions behind the cookies that clients see in ephemeral posts.</summary>
    private readonly Dictionary<string, (JsonObject Action, string ChannelId)> cookies = [];

    public IEnumerable<Post> SentTo(string userId) => sent.Where(s => s.UserId == userId).Select(s => s.Post);

    /// <returns>The action behind a cookie, and its channel; null if it is no cookie of this server.</returns>
    public (JsonObject Action, string ChannelId)? Behind(string cookie) => cookies.TryGetValue(cookie, out var behind) ? behind : null;

    public Post Send(string toUserId, string authorId, string channelId, string message, JsonObject props, string rootId = "")
    {
        var attached = Attachments.Normal(props);
        var post = new Post
        {
            Id = Ids.New(),
            CreateAt = site.Now,
            UserId = authorId,
            ChannelId = channelId,
            RootId = rootId,
            ParentId = site.IsOld ? "" : null,
            Message = message,
            Type = "system_ephemeral",
            Props = Attachments.WithCookies(attached, action => Cookie(action, channelId)),
            Metadata = attached["attachments"] is JsonArray { Count: > 0 } ? new JsonObject { ["embeds"] = new JsonArray(new JsonObject { ["type"] = "message_attachment" }) } : [],
        };
        sent.Add((toUserId, post));
        site.Hub.Send(new Event("ephemeral_message", Posts.PostData(post), Audience.User(toUserId) with { ChannelId = channelId }));
        return post;
    }

    /// <summary>Tells an author whom their post did not reach.</summary>
    public void TellAbsent(User author, Post post, IReadOnlyList<User> absent)
    {
        var names = absent.Select(u => u.Username).ToList();
        var text = names.Count == 1
            ? $"@{names[0]} did not get notified by this mention because they are not in the channel."
            : $"{string.Join(", ", names.SkipLast(1).Select(n => "@" + n))} and @{names[^1]} did not get notified by this mention because they are not in the channel.";
        var props = new JsonObject
        {
            ["add_channel_member"] = new JsonObject
            {
                ["post_id"] = post.Id,
                ["usernames"] = Wire.Node(names),
                ["not_in_channel_usernames"] = Wire.Node(names),
                ["user_ids"] = Wire.Node(absent.Select(u => u.Id)),
                ["not_in_channel_user_ids"] = Wire.Node(absent.Select(u => u.Id)),
                ["not_in_groups_usernames"] = new JsonArray(),
                ["not_in_groups_user_ids"] = new JsonArray(),
            },
        };
        Send(author.Id, "", post.ChannelId, text, props, post.RootId);
    }

    private string Cookie(JsonObject action, string channelId)
    {
        var cookie = Convert.ToBase64String(Guid.NewGuid().ToByteArray());
        cookies[cookie] = (action, channelId);
        return cookie;
    }
}
