using System.Runtime.CompilerServices;
using RotationBot.Domain.Conversation;
using RotationBot.Platforms.Mattermost.Api;

namespace RotationBot.Platforms.Mattermost.Hearing;

/// <summary>Something that happened while nobody listened.</summary>
/// <param name="At">The server's time, milliseconds since 1970.</param>
/// <param name="Order">Of what happened in the same millisecond: first what the rest can be about.</param>
/// <param name="Event">Null: nothing the bot has to hear, but heard it is.</param>
internal sealed record Missed(long At, int Order, ChatEvent? Event);

/// <summary>Tells from how a post stands now what has happened to it since.</summary>
internal sealed class Gatherer(ChatEvents events)
{
    /// <summary>What a deleted post had said is gone; that it is gone is all there is to hear.</summary>
    public async IAsyncEnumerable<Missed> FromAsync(WirePost post, long since, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (post.OriginalId.Length > 0)
            yield break;
        if (post.DeleteAt > 0)
        {
            if (post.DeleteAt > since)
                yield return new Missed(post.DeleteAt, 4, await events.DeletedAsync(post, cancellationToken));
            yield break;
        }
        if (post.CreateAt > since)
            yield return new Missed(post.CreateAt, post.RootId.Length == 0 ? 0 : 1, await events.PostedAsync(post, cancellationToken));
        if (post.EditAt > since)
            yield return new Missed(post.EditAt, 2, await events.EditedAsync(post, cancellationToken));
        foreach (var reaction in (post.Metadata?.Reactions ?? []).Where(r => r.GivenAt > since))
            yield return new Missed(reaction.GivenAt, 3, await events.ReactedAsync(reaction, post.ChannelId, cancellationToken));
    }
}
