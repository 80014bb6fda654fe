using System.Text.Json.Nodes;
using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Platforms.Mattermost.Api;
using RotationBot.Platforms.Mattermost.Directory;

namespace RotationBot.Platforms.Mattermost.Saying;

/// <summary>
/// Posts each key once. For half a minute the server itself drops a repeat, by an id that nobody else can know; after
/// that, and over restarts, the bot looks for its own mark in what stands there.
/// </summary>
internal sealed class OwnPosts(MattermostApi api, MattermostDirectory directory, Seal seal)
{
    private const string Mark = "rotationbot";
    private const int MostPages = 10;

    /// <summary>How far the clocks of the server and of the bot may be apart.</summary>
    private static readonly Duration Skew = Duration.FromMinutes(10);

    /// <exception cref="MattermostException">The server did not do it, or nobody knows.</exception>
    public async Task<WirePost> PostAsync(Spot spot, EffectKey key, string text, JsonArray? attachments, Try attempt, CancellationToken cancellationToken)
    {
        if (attempt.Again && await FindAsync(spot, key, attempt.DecidedAt, cancellationToken) is { } stands)
            return stands;
        var made = await api.CreatePostAsync(new NewPost(spot.Channel.Id, text, spot.Root, Props(key, attachments), seal.Of("post", key.Value)[..32]), cancellationToken);
        return KeyOf(made) == key.Value && made.ChannelId == spot.Channel.Id
            ? made
            : throw new PlatformException(Failure.Unknown, "Mattermost took the post for another one that came before.");
    }

    public static JsonObject Props(EffectKey key, JsonArray? attachments)
    {
        var props = new JsonObject { [Mark] = new JsonObject { ["key"] = key.Value } };
        if (attachments is not null)
            props["attachments"] = attachments;
        return props;
    }

    /// <returns>Null: it is no post of the bot's.</returns>
    public static string? KeyOf(WirePost post) => (post.Props?[Mark] as JsonObject)?["key"] is JsonValue key && key.TryGetValue<string>(out var text) ? text : null;

    private async Task<WirePost?> FindAsync(Spot spot, EffectKey key, Instant since, CancellationToken cancellationToken)
    {
        var me = (await directory.NowAsync(cancellationToken)).Me.Id;
        if (spot.Root is { } root)
            return (await api.ThreadAsync(root, cancellationToken))?.Posts.Values.FirstOrDefault(IsIt);
        for (var page = 0; page < MostPages; page++)
        {
            var posts = (await api.PostsAsync(spot.Channel.Id, page, cancellationToken)).InOrder.ToList();
            if (posts.FirstOrDefault(IsIt) is { } found)
                return found;
            if (posts.Count < MattermostApi.PageSize || posts[^1].CreateAt < (since - Skew).ToUnixTimeMilliseconds())
                return null;
        }
        return null;

        bool IsIt(WirePost post) => post.UserId == me && post.DeleteAt == 0 && KeyOf(post) == key.Value;
    }
}
