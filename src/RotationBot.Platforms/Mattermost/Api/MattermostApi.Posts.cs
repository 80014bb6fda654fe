using static RotationBot.Platforms.Mattermost.Api.Wire;

namespace RotationBot.Platforms.Mattermost.Api;

internal sealed partial class MattermostApi
{
    /// <summary>Not tried again by itself, except where the server certainly did nothing.</summary>
    public Task<WirePost> CreatePostAsync(NewPost post, CancellationToken cancellationToken) =>
        wire.AskAsync(ApiRequest.Post("posts", post, MattermostJson.Default.NewPost), MattermostJson.Default.WirePost, cancellationToken);

    /// <summary>Null for a deleted one, too.</summary>
    public Task<WirePost?> PostAsync(string id, CancellationToken cancellationToken) =>
        wire.FindAsync(ApiRequest.Get(Path($"posts/{id}")), MattermostJson.Default.WirePost, cancellationToken);

    public Task<WirePost> EditPostAsync(string id, PostPatch patch, CancellationToken cancellationToken) =>
        wire.AskAsync(ApiRequest.Put(Path($"posts/{id}/patch"), patch, MattermostJson.Default.PostPatch), MattermostJson.Default.WirePost, cancellationToken);

    public async Task DeletePostAsync(string id, CancellationToken cancellationToken)
    {
        using var done = await wire.SendAsync(ApiRequest.Delete(Path($"posts/{id}")), cancellationToken);
    }

    /// <summary>The root and all replies; null for a root that is gone.</summary>
    public Task<WirePosts?> ThreadAsync(string rootId, CancellationToken cancellationToken) =>
        wire.FindAsync(ApiRequest.Get(Path($"posts/{rootId}/thread")), MattermostJson.Default.WirePosts, cancellationToken);

    /// <summary>
    /// What was written, edited, deleted or reacted to after the moment. Where that is 1,000 posts, there were more, and
    /// which of them are missing is chance.
    /// </summary>
    /// <param name="since">The server's time, milliseconds since 1970; more than 0.</param>
    public Task<WirePosts> PostsSinceAsync(string channelId, long since, CancellationToken cancellationToken) =>
        wire.AskAsync(ApiRequest.Get(Path($"channels/{channelId}/posts"), Path($"?since={since}")), MattermostJson.Default.WirePosts, cancellationToken);

    /// <summary>What was written later than a post; page 0 is the oldest. Posts of the same millisecond are left out, and an unknown post gives none at all.</summary>
    public Task<WirePosts> PostsAfterAsync(string channelId, string postId, int page, CancellationToken cancellationToken) =>
        wire.AskAsync(ApiRequest.Get(Path($"channels/{channelId}/posts"), Path($"?after={postId}&page={page}&per_page={PageSize}")), MattermostJson.Default.WirePosts, cancellationToken);

    /// <summary>Page 0 is the newest.</summary>
    public Task<WirePosts> PostsAsync(string channelId, int page, CancellationToken cancellationToken) =>
        wire.AskAsync(ApiRequest.Get(Path($"channels/{channelId}/posts"), Path($"?page={page}&per_page={PageSize}")), MattermostJson.Default.WirePosts, cancellationToken);

    /// <summary>Twice is once.</summary>
    public Task<WireReaction> ReactAsync(string userId, string postId, string emoji, CancellationToken cancellationToken) =>
        wire.AskAsync(ApiRequest.PostAgain("reactions", new NewReaction(userId, postId, emoji), MattermostJson.Default.NewReaction), MattermostJson.Default.WireReaction, cancellationToken);

    public async Task TakeBackReactionAsync(string userId, string postId, string emoji, CancellationToken cancellationToken)
    {
        using var done = await wire.SendAsync(ApiRequest.Delete(Path($"users/{userId}/posts/{postId}/reactions/{emoji}")), cancellationToken);
    }
}
