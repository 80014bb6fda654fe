using System.Globalization;
using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Platforms.Mattermost.Api;
using RotationBot.Platforms.Mattermost.Directory;

namespace RotationBot.Platforms.Mattermost.Hearing;

/// <summary>
/// Turns what happened to a post into what the bot hears; the same happening gives the same key, whether the socket told
/// of it or a later look. What the bot itself or the server did is null: it is nothing to hear.
/// </summary>
internal sealed class ChatEvents(MattermostDirectory directory)
{
    private readonly Words words = new(directory);

    public async ValueTask<MessagePosted?> PostedAsync(WirePost post, CancellationToken cancellationToken)
    {
        if (await IsNobodysAsync(post, cancellationToken))
            return null;
        var channel = await directory.ChannelAsync(post.ChannelId, cancellationToken);
        var said = await SaidAsync(post, channel, cancellationToken);
        if (IsAmongOthers(channel, post, said))
            return null;
        return new MessagePosted
        {
            Key = Key(post, "posted"),
            Channel = channel,
            Actor = await AuthorAsync(post, cancellationToken),
            SentAt = At(post.CreateAt),
            Message = new MessageRef(channel, post.Id),
            Thread = ThreadOf(post, channel),
            Said = said,
            FromBot = post.IsFromBot,
        };
    }

    public async ValueTask<MessageEdited?> EditedAsync(WirePost post, CancellationToken cancellationToken)
    {
        if (post.EditAt == 0 || await IsNobodysAsync(post, cancellationToken))
            return null;
        var channel = await directory.ChannelAsync(post.ChannelId, cancellationToken);
        return new MessageEdited
        {
            Key = Key(post, "edited", post.EditAt),
            Channel = channel,
            Actor = await AuthorAsync(post, cancellationToken),
            SentAt = At(post.EditAt),
            Message = new MessageRef(channel, post.Id),
            Thread = ThreadOf(post, channel),
            Said = await SaidAsync(post, channel, cancellationToken),
            FromBot = post.IsFromBot,
        };
    }

    /// <remarks>The server does not say who deleted it, and over the socket not when.</remarks>
    public async ValueTask<MessageDeleted?> DeletedAsync(WirePost post, CancellationToken cancellationToken)
    {
        if (await IsNobodysAsync(post, cancellationToken))
            return null;
        var channel = await directory.ChannelAsync(post.ChannelId, cancellationToken);
        return new MessageDeleted
        {
            Key = Key(post, "deleted"),
            Channel = channel,
            Actor = await AuthorAsync(post, cancellationToken),
            SentAt = At(post.LastChange),
            Message = new MessageRef(channel, post.Id),
        };
    }

    public async ValueTask<ReactionAdded?> ReactedAsync(WireReaction reaction, string channelId, CancellationToken cancellationToken)
    {
        if (reaction.DeleteAt > 0 || reaction.UserId == (await directory.NowAsync(cancellationToken)).Me.Id)
            return null;
        var channel = await directory.ChannelAsync(channelId, cancellationToken);
        return new ReactionAdded(new MessageRef(channel, reaction.PostId), reaction.EmojiName)
        {
            Key = new EventKey(string.Create(CultureInfo.InvariantCulture,
                $"{MattermostPlatform.Name}:{channelId}:{reaction.PostId}:reacted:{reaction.UserId}:{reaction.EmojiName}:{reaction.GivenAt}")),
            Channel = channel,
            Actor = await directory.UserAsync(reaction.UserId, cancellationToken),
            SentAt = At(reaction.GivenAt),
        };
    }

    /// <summary>In a group of users people talk to each other; only in a conversation of two everything is for the bot.</summary>
    private bool IsAmongOthers(ChannelRef channel, WirePost post, Said said) =>
        channel.Kind == ChannelKind.Direct && !directory.IsAloneWithBot(channel) && post.RootId.Length == 0 && !said.Addressed;

    private async ValueTask<bool> IsNobodysAsync(WirePost post, CancellationToken cancellationToken) =>
        post.IsSystem || post.OriginalId.Length > 0 || post.UserId == (await directory.NowAsync(cancellationToken)).Me.Id;

    /// <summary>A bot is called by its user name. What a webhook posts stands under the account of whoever set it up, and is not theirs.</summary>
    private async ValueTask<UserRef> AuthorAsync(WirePost post, CancellationToken cancellationToken)
    {
        var user = await directory.UserAsync(post.UserId, cancellationToken);
        if (!post.IsFromBot)
            return user;
        var chosen = post.Prop("from_webhook") == "true" ? post.Prop("override_username") ?? post.Prop("webhook_display_name") : null;
        var called = chosen ?? await directory.UsernameAsync(post.UserId, cancellationToken);
        return user with { Name = called ?? user.Name, Person = null };
    }

    private async ValueTask<Said> SaidAsync(WirePost post, ChannelRef channel, CancellationToken cancellationToken) =>
        await words.OfAsync(post, directory.IsAloneWithBot(channel), cancellationToken);

    private static ThreadRef? ThreadOf(WirePost post, ChannelRef channel) => post.RootId.Length == 0 ? null : new ThreadRef(channel, post.RootId);

    private static EventKey Key(WirePost post, string kind, long? stamp = null) => new(string.Create(
        CultureInfo.InvariantCulture, $"{MattermostPlatform.Name}:{post.ChannelId}:{post.Id}:{kind}{(stamp is { } s ? ":" + s.ToString(CultureInfo.InvariantCulture) : "")}"));

    private static Instant At(long milliseconds) => Instant.FromUnixTimeMilliseconds(milliseconds);
}
