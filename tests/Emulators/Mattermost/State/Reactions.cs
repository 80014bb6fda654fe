using System.Text.Json.Nodes;
using RotationBot.Emulators.Mattermost.Model;
using RotationBot.Emulators.Mattermost.Sockets;

namespace RotationBot.Emulators.Mattermost.State;

internal sealed class Reactions(Site site)
{
    private readonly Dictionary<string, List<Reaction>> byPost = [];

    public IReadOnlyList<Reaction> Of(string postId) => byPost.TryGetValue(postId, out var reactions) ? reactions : [];

    /// <summary>The same reaction of the same person again moves its time only.</summary>
    public Reaction Add(User user, Post post, string emoji)
    {
        if (!byPost.TryGetValue(post.Id, out var reactions))
            byPost[post.Id] = reactions = [];
        var there = reactions.FindIndex(r => r.UserId == user.Id && r.EmojiName == emoji);
        var now = site.Now;
        var reaction = there < 0
            ? new Reaction { UserId = user.Id, PostId = post.Id, EmojiName = emoji, CreateAt = now, UpdateAt = now }
            : reactions[there] with { UpdateAt = now };
        if (there < 0)
            reactions.Add(reaction);
        else
            reactions[there] = reaction;
        site.Posts.Touch(post.Id);
        Announce("reaction_added", post, reaction);
        return reaction;
    }

    public void Remove(User user, Post post, string emoji)
    {
        if (!byPost.TryGetValue(post.Id, out var reactions) || reactions.RemoveAll(r => r.UserId == user.Id && r.EmojiName == emoji) == 0)
            return;
        site.Posts.Touch(post.Id);
        Announce("reaction_removed", post, new Reaction { UserId = user.Id, PostId = post.Id, EmojiName = emoji, UpdateAt = site.Now });
    }

    private void Announce(string name, Post post, Reaction reaction) =>
        site.Hub.Send(new Event(name, new JsonObject { ["reaction"] = Wire.Write(reaction) }, Audience.Channel(post.ChannelId)));
}
