using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Platforms.Mattermost.Api;
using RotationBot.Platforms.Mattermost.Directory;

namespace RotationBot.Platforms.Mattermost.Saying;

/// <summary>Finds where on the server something is to be said.</summary>
internal sealed class Places(MattermostApi api, MattermostDirectory directory)
{
    /// <param name="target">Our own post, where the place is under one.</param>
    /// <exception cref="MattermostException">The server does not tell.</exception>
    /// <exception cref="PlatformException">There is no such place.</exception>
    public async Task<Spot> SpotAsync(Place place, MessageRef? target, CancellationToken cancellationToken) => place switch
    {
        Place.InThread(var thread) => new Spot(thread.Channel, thread.Root),
        Place.Here(var channel) => new Spot(channel, null),
        Place.InChannel(var channel) => new Spot(await directory.ChannelAsync((await ChannelAsync(channel, cancellationToken)).Id, cancellationToken), null),
        Place.DirectlyTo(var person) => new Spot(await DirectAsync(await UserAsync(person, cancellationToken), cancellationToken), null),
        Place.Under(var post) => await UnderAsync(target ?? throw Refused($"Nothing was posted as {post}."), cancellationToken),
        _ => throw Refused($"Mattermost has no {place.GetType().Name}."),
    };

    public async Task<WireChannel> ChannelAsync(ChannelId channel, CancellationToken cancellationToken) =>
        (await directory.NowAsync(cancellationToken)).Channels.GetValueOrDefault(channel)
        ?? throw new PlatformException(Failure.NotDone, $"The bot is not in the channel {channel}; channels.{channel.Value}.mattermost names it.");

    /// <summary>The conversation between one user and the bot.</summary>
    public async Task<ChannelRef> DirectAsync(string user, CancellationToken cancellationToken)
    {
        var me = (await directory.NowAsync(cancellationToken)).Me.Id;
        var channel = await api.DirectChannelAsync(me, user, cancellationToken);
        directory.Keep(channel);
        return new ChannelRef(MattermostPlatform.Name, channel.Id, null, ChannelKind.Direct);
    }

    private async Task<string> UserAsync(PersonId person, CancellationToken cancellationToken) =>
        (await directory.NowAsync(cancellationToken)).People.GetValueOrDefault(person)?.Id ?? throw Refused($"{person} has no account on Mattermost.");

    /// <summary>Threads hang under roots only, and our post may be an answer itself.</summary>
    private async Task<Spot> UnderAsync(MessageRef post, CancellationToken cancellationToken)
    {
        if (OnlyShown.IsOne(post))
            return new Spot(post.Channel, null);
        var found = await api.PostAsync(post.Id, cancellationToken) ?? throw Refused($"There is no message {post.Id} any more.");
        return new Spot(post.Channel, found.RootId.Length > 0 ? found.RootId : found.Id);
    }

    private static PlatformException Refused(string sentence) => new(Failure.Refused, sentence);
}
