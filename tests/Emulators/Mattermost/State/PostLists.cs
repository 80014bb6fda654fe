using RotationBot.Emulators.Mattermost.Model;

namespace RotationBot.Emulators.Mattermost.State;

/// <summary>The ways to read a channel, each with the oddities of the server.</summary>
internal static class PostLists
{
    private const int SinceLimit = 1000;

    /// <summary>From the newest backwards.</summary>
    public static PostList Page(this Posts posts, string channelId, int page, int perPage)
    {
        var found = Alive(posts, channelId).Reverse().Skip(page * perPage).Take(perPage).ToList();
        return List(posts, channelId, found, withThreads: true, replies: false) with
        {
            PrevPostId = found.Count > 0 ? Older(posts, channelId, found[^1]) : "",
            NextPostId = found.Count > 0 && page > 0 ? Newer(posts, channelId, found[0]) : "",
        };
    }

    /// <summary>Posts made in a later millisecond than the anchor's, in pages from the oldest on, each page newest first. None if the anchor is unknown.</summary>
    public static PostList After(this Posts posts, string channelId, string anchorId, int page, int perPage)
    {
        if (posts.Find(anchorId) is not { } anchor)
            return new PostList([], new Dictionary<string, Post>());
        var found = Alive(posts, channelId).Where(p => p.CreateAt > anchor.CreateAt).Skip(page * perPage).Take(perPage).Reverse().ToList();
        return List(posts, channelId, found, withThreads: true, replies: true) with
        {
            PrevPostId = page == 0 ? anchorId : "",
            NextPostId = found.Count > 0 ? Newer(posts, channelId, found[0]) : "",
        };
    }

    /// <summary>Posts made in an earlier millisecond than the anchor's, backwards.</summary>
    public static PostList BeforeAnchor(this Posts posts, string channelId, string anchorId, int page, int perPage)
    {
        if (posts.Find(anchorId) is not { } anchor)
            return new PostList([], new Dictionary<string, Post>());
        var found = Alive(posts, channelId).Reverse().Where(p => p.CreateAt < anchor.CreateAt).Skip(page * perPage).Take(perPage).ToList();
        return List(posts, channelId, found, withThreads: true, replies: true) with
        {
            NextPostId = page == 0 ? anchorId : "",
            PrevPostId = found.Count > 0 ? Older(posts, channelId, found[^1]) : "",
        };
    }

    /// <summary>Whatever changed after that time: new, edited, deleted, reacted to, and the copies of what was edited. Beyond a thousand, any thousand of them.</summary>
    public static PostList Since(this Posts posts, string channelId, long since)
    {
        var found = posts.In(channelId).Where(p => p.UpdateAt > since).OrderBy(p => p.Id, StringComparer.Ordinal).Take(SinceLimit).OrderByDescending(p => p.CreateAt).ToList();
        return List(posts, channelId, found, withThreads: false, replies: false);
    }

    /// <summary>A whole thread. The post asked for stands first and once more in its place.</summary>
    public static PostList Thread(this Posts posts, Post post)
    {
        var found = Alive(posts, post.ChannelId).Where(p => p.ThreadId == post.ThreadId).Reverse().ToList();
        var list = List(posts, post.ChannelId, found, withThreads: false, replies: true);
        return list with { Order = [post.Id, .. list.Order] };
    }

    private static IEnumerable<Post> Alive(Posts posts, string channelId) => posts.In(channelId).Where(p => p.DeleteAt == 0);

    private static PostList List(Posts posts, string channelId, List<Post> found, bool withThreads, bool replies)
    {
        var roots = found.Select(p => withThreads ? p.ThreadId : p.RootId).ToHashSet();
        var others = Alive(posts, channelId).Where(p => roots.Contains(p.Id) || (withThreads && roots.Contains(p.RootId)));
        return new PostList(
            [.. found.Select(p => p.Id)],
            found.Concat(others).DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => posts.Shown(p, replies)));
    }

    private static string Older(Posts posts, string channelId, Post than) =>
        Alive(posts, channelId).LastOrDefault(p => p.CreateAt < than.CreateAt)?.Id ?? "";

    private static string Newer(Posts posts, string channelId, Post than) =>
        Alive(posts, channelId).FirstOrDefault(p => p.CreateAt > than.CreateAt)?.Id ?? "";
}
