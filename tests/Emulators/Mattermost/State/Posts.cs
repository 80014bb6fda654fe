using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using RotationBot.Emulators.Mattermost.Api;
using RotationBot.Emulators.Mattermost.Integrations;
using RotationBot.Emulators.Mattermost.Model;
using RotationBot.Emulators.Mattermost.Sockets;

namespace RotationBot.Emulators.Mattermost.State;

/// <summary>All posts, the deleted ones and the copies of what was edited among them.</summary>
internal sealed partial class Posts(Site site)
{
    private const int MessageLimit = 16383;
    private const long PendingMilliseconds = 30_000;

    private readonly Dictionary<string, Post> byId = [];
    private readonly Dictionary<string, List<string>> byChannel = [];
    private readonly Dictionary<string, (string PostId, long At)> pending = [];

    public IEnumerable<Post> In(string channelId) => byChannel.TryGetValue(channelId, out var ids) ? ids.Select(id => byId[id]) : [];

    public Post? Find(string id) => byId.GetValueOrDefault(id);

    /// <returns>The post as it is kept; a deleted one is not found.</returns>
    public Post Get(string id) => Find(id) is { DeleteAt: 0 } post ? post : throw Errors.NoPost();

    /// <summary>Posts what a client sent, once per pending id within thirty seconds, whoever sends it.</summary>
    public Post Create(User author, PostDraft draft)
    {
        if (site.Channels.Find(draft.ChannelId) is not { } channel || !site.MayPost(author, channel))
            throw Errors.Permissions();
        if (channel.DeleteAt > 0)
            throw Errors.Archived();
        if (Before(draft.PendingPostId) is { } before)
            return Shown(Find(before) is { DeleteAt: 0 } first ? first : throw Errors.FirstIsGone(), replies: true) with { Metadata = null };
        CheckRoot(draft, channel);
        var post = Add(author, channel, draft.Message, "", draft.Props, draft.RootId, draft.PendingPostId);
        if (draft.PendingPostId.Length > 0)
            pending[draft.PendingPostId] = (post.Id, site.Now);
        return post;
    }

    /// <summary>Posts without asking whether the author may.</summary>
    /// <returns>The post as its author is answered.</returns>
    public Post Add(User author, Channel channel, string message, string type = "", JsonObject? props = null, string rootId = "", string pendingPostId = "")
    {
        var now = site.Now;
        var post = new Post
        {
            Id = Ids.New(),
            CreateAt = now,
            UpdateAt = now,
            UserId = author.Id,
            ChannelId = channel.Id,
            RootId = rootId,
            ParentId = site.IsOld ? rootId : null,
            Message = message,
            Type = type,
            Props = FinalProps(author, channel, message, props),
        };
        Check(post);
        Keep(post);
        Count(post);
        if (rootId.Length > 0)
            byId[rootId] = byId[rootId] with { UpdateAt = now };
        site.Statuses.Active(author.Id);
        var shown = Shown(post, replies: true) with { PendingPostId = pendingPostId };
        Announce(shown, author, site.Channels.Get(channel.Id));
        return shown;
    }

    /// <param name="props">Null leaves them as they are.</param>
    public Post Edit(Post post, string message, JsonObject? props)
    {
        var now = site.Now;
        var edited = post with
        {
            Message = message,
            Props = props is null ? post.Props : Attachments.Normal(props),
            UpdateAt = now,
            EditAt = now,
        };
        Check(edited);
        byId[post.Id] = edited;
        Keep(post with { Id = Ids.New(), OriginalId = post.Id, UpdateAt = now, DeleteAt = now });
        site.Hub.Send(new Event("post_edited", PostData(Shown(edited, replies: true)), Audience.Channel(post.ChannelId)));
        return Shown(edited, replies: true);
    }

    /// <summary>A root takes its thread with it; only the root is announced.</summary>
    public void Delete(User by, Post post)
    {
        var now = site.Now;
        foreach (var gone in In(post.ChannelId).Where(p => p.DeleteAt == 0 && (p.Id == post.Id || p.RootId == post.Id)).ToList())
        {
            var props = (JsonObject)gone.Props.DeepClone();
            props["deleteBy"] = by.Id;
            byId[gone.Id] = gone with { DeleteAt = now, UpdateAt = now, Props = props };
        }
        site.Hub.Send(new Event("post_deleted", PostData(Shown(post, replies: true)), Audience.Channel(post.ChannelId)));
    }

    /// <summary>A reaction moves the time of its post.</summary>
    public void Touch(string id) => byId[id] = byId[id] with { UpdateAt = site.Now, HasReactions = site.Reactions.Of(id).Count > 0 };

    public void ForgetPending() => pending.Clear();

    /// <summary>The post as clients see it: without integrations, its text blanked once it is deleted.</summary>
    /// <param name="replies">Whether this view counts the replies; some do not.</param>
    public Post Shown(Post post, bool replies)
    {
        var reactions = site.Reactions.Of(post.Id);
        var metadata = new JsonObject();
        if (post.DeleteAt == 0 && post.Props["attachments"] is JsonArray { Count: > 0 })
            metadata["embeds"] = new JsonArray(new JsonObject { ["type"] = "message_attachment" });
        if (post.DeleteAt == 0 && reactions.Count > 0)
            metadata["reactions"] = Wire.Node(reactions);
        return post with
        {
            Message = post.DeleteAt > 0 ? "" : post.Message,
            Props = Attachments.ForClients(post.Props),
            ReplyCount = replies ? In(post.ChannelId).Count(p => p.RootId == post.ThreadId && p.DeleteAt == 0) : 0,
            Metadata = metadata,
        };
    }

    public static JsonObject PostData(Post shown) => new() { ["post"] = Wire.Write(shown) };

    private string? Before(string pendingPostId) =>
        pending.TryGetValue(pendingPostId, out var before) && site.Now - before.At < PendingMilliseconds ? before.PostId : null;

    private void CheckRoot(PostDraft draft, Channel channel)
    {
        if (draft.RootId.Length == 0)
            return;
        if (Find(draft.RootId) is not { DeleteAt: 0, RootId: "" } root)
            throw Errors.BadRoot();
        if (root.ChannelId != channel.Id)
            throw Errors.RootElsewhere();
    }

    private void Check(Post post)
    {
        if (Runes.Count(post.Message) > MessageLimit)
            throw Errors.LongMessage();
        if (Runes.Count(Wire.Write(post.Props)) > (site.IsOld ? 8_000 : 800_000))
            throw Errors.LongProps();
    }

    private JsonObject FinalProps(User author, Channel channel, string message, JsonObject? props)
    {
        var final = Attachments.Normal(props ?? []);
        if (author.IsBot)
            final["from_bot"] = "true";
        var channels = site.Channels.All.Where(c => c.IsPublic && c.TeamId == channel.TeamId).ToDictionary(c => c.Name);
        var named = ChannelName().Matches(message).Select(m => m.Groups[1].Value).Where(channels.ContainsKey).Distinct().ToList();
        if (named.Count > 0)
            final["channel_mentions"] = new JsonObject(named.Select(n => KeyValuePair.Create(n, (JsonNode?)new JsonObject
            {
                ["display_name"] = channels[n].DisplayName,
                ["team_name"] = site.Teams.Get(channel.TeamId).Name,
            })));
        return final;
    }

    private void Keep(Post post)
    {
        byId[post.Id] = post;
        if (!byChannel.TryGetValue(post.ChannelId, out var ids))
            byChannel[post.ChannelId] = ids = [];
        ids.Add(post.Id);
    }

    /// <summary>Whoever posts has seen the channel up to there.</summary>
    private void Count(Post post)
    {
        var before = site.Channels.Get(post.ChannelId);
        var channel = before with
        {
            LastPostAt = post.CreateAt,
            TotalMsgCount = before.TotalMsgCount + (post.IsSystem ? 0 : 1),
            TotalMsgCountRoot = before.TotalMsgCountRoot + (post.IsSystem || post.RootId.Length > 0 ? 0 : 1),
        };
        site.Channels.Set(channel);
        if (!post.IsSystem)
            site.Members.Viewed(channel, post.UserId);
    }

    private void Announce(Post shown, User author, Channel channel)
    {
        var called = site.Mentions.Read(shown, channel);
        var data = PostData(shown);
        data["channel_display_name"] = channel.IsDirect ? "@" + author.Username : channel.DisplayName;
        data["channel_name"] = channel.Name;
        data["channel_type"] = channel.Type;
        data["sender_name"] = shown.IsSystem ? "System" : "@" + author.Username;
        data["set_online"] = true;
        data["team_id"] = channel.TeamId;
        site.Hub.Send(new Event("posted", data, Audience.Channel(channel.Id)) { Mentions = called.Users });
        if (called.Absent.Count > 0)
            site.Ephemerals.TellAbsent(author, shown, called.Absent);
    }

    [GeneratedRegex(@"(?<!\w)~([a-z0-9_-]+)")]
    private static partial Regex ChannelName();
}
