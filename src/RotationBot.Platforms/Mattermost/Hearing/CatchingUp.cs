using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using RotationBot.Domain.Conversation;
using RotationBot.Platforms.Mattermost.Api;
using RotationBot.Platforms.Mattermost.Directory;

namespace RotationBot.Platforms.Mattermost.Hearing;

/// <summary>
/// Hears what was written, edited, deleted and reacted to while nobody listened, in every channel the bot is in. What was
/// heard already comes again, under the same keys: the look goes back further than needed, because posts with an earlier stamp can appear later.
/// </summary>
internal sealed partial class CatchingUp(MattermostApi api, MattermostDirectory directory, ChatEvents events, ILogger<CatchingUp> logger)
{
    /// <summary>Milliseconds.</summary>
    private const long Overlap = 10_000;

    /// <summary>At so many the server leaves out some, without saying which.</summary>
    private const int MostSince = 1000;

    /// <summary>Milliseconds before a long absence in which posts may still be edited, deleted and reacted to, where the server cannot list that.</summary>
    private const long OlderPosts = 24 * 60 * 60 * 1000;

    private const int AtOnce = 4;
    private const int BatchSize = 200;

    private readonly Gatherer gatherer = new(events);

    /// <summary>The first time nothing is heard, and the position is where the server is now.</summary>
    /// <exception cref="MattermostException">The server does not answer.</exception>
    /// <exception cref="PlatformException">The bot is not in the team.</exception>
    public async Task RunAsync(IInbox inbox, Position position, CancellationToken cancellationToken)
    {
        var now = await directory.RefreshAsync(cancellationToken);
        var channels = now.Mine.Concat(now.Channels.Values).DistinctBy(c => c.Id).ToList();
        if (position.At is not { } heard)
        {
            position.Pass(await LatestAsync(channels, cancellationToken));
            await inbox.HearAsync(MattermostPlatform.Name, [], position.Text, cancellationToken);
            return;
        }
        var missed = await MissedAsync(channels, heard - Overlap, cancellationToken);
        foreach (var batch in missed.Chunk(BatchSize))
        {
            position.Pass(batch.Max(m => m.At));
            await inbox.HearAsync(MattermostPlatform.Name, [.. batch.Select(m => m.Event).OfType<ChatEvent>()], position.Text, cancellationToken);
        }
        Log.CaughtUp(logger, missed.Count, channels.Count);
    }

    private async Task<long> LatestAsync(List<WireChannel> channels, CancellationToken cancellationToken)
    {
        var latest = channels.Select(c => c.LastPostAt).DefaultIfEmpty().Max();
        return latest > 0 ? latest : (await api.PingAsync(cancellationToken)).At?.ToUnixTimeMilliseconds() ?? 0;
    }

    private async Task<IReadOnlyList<Missed>> MissedAsync(List<WireChannel> channels, long since, CancellationToken cancellationToken)
    {
        var missed = new ConcurrentBag<Missed>();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(channels, parallel, async (channel, token) =>
        {
            foreach (var post in await PostsAsync(channel.Id, since, token))
            {
                await foreach (var found in gatherer.FromAsync(post, since, token))
                    missed.Add(found);
            }
        });
        return [.. missed.OrderBy(m => m.At).ThenBy(m => m.Order).ThenBy(m => m.Event?.Key.Value, StringComparer.Ordinal)];
    }

    private async Task<IEnumerable<WirePost>> PostsAsync(string channelId, long since, CancellationToken cancellationToken)
    {
        try
        {
            var changed = await api.PostsSinceAsync(channelId, Math.Max(since, 1), cancellationToken);
            return changed.Order.Count < MostSince ? changed.InOrder : await AllAsync(channelId, changed, since, cancellationToken);
        }
        catch (MattermostException e) when (e.Failure == Failure.Refused)
        {
            Log.CannotRead(logger, channelId, e.Message);
            return [];
        }
    }

    /// <summary>Page by page back to before the absence, because of so many changes the server lists only some.</summary>
    private async Task<IEnumerable<WirePost>> AllAsync(string channelId, WirePosts changed, long since, CancellationToken cancellationToken)
    {
        var posts = changed.InOrder.ToDictionary(p => p.Id);
        for (var page = 0; ; page++)
        {
            var older = (await api.PostsAsync(channelId, page, cancellationToken)).InOrder.ToList();
            foreach (var post in older)
                posts[post.Id] = post;
            if (older.Count == 0 || older.Min(p => p.CreateAt) < since - OlderPosts)
                return posts.Values;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Caught up with Mattermost: {Count} things happened in {Channels} channels since they were last heard")]
        public static partial void CaughtUp(ILogger logger, int count, int channels);

        [LoggerMessage(Level = LogLevel.Warning, Message = "What was said in Mattermost channel {Channel} meanwhile cannot be read: {Why}")]
        public static partial void CannotRead(ILogger logger, string channel, string why);
    }
}
