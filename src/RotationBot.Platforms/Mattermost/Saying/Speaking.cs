using RotationBot.Domain.Conversation;
using RotationBot.Domain.Wording;
using RotationBot.Platforms.Mattermost.Api;
using RotationBot.Platforms.Mattermost.Directory;

namespace RotationBot.Platforms.Mattermost.Saying;

/// <summary>Posts, and sees to it that whom they call hears of it: the server tells nobody who is not in the channel.</summary>
internal sealed class Speaking(MattermostApi api, MattermostDirectory directory, Places places, Posting posting)
{
    /// <exception cref="MattermostException">The server did not do it, or nobody knows.</exception>
    /// <exception cref="PlatformException">There is nowhere to say it.</exception>
    public async Task<Receipt> PostAsync(Post post, MessageRef? target, Try attempt, CancellationToken cancellationToken)
    {
        var spot = await places.SpotAsync(post.Place, target, cancellationToken);
        var absent = await StillAbsentAsync(spot.Channel, post.Text, cancellationToken);
        var message = await posting.PostAsync(spot, new Draft(post.Key, post.Request, post.Text, post.Buttons, Pinging: true), attempt, cancellationToken);
        foreach (var user in absent)
        {
            var there = new Spot(await places.DirectAsync(user, cancellationToken), null);
            await posting.PostAsync(there, new Draft(new EffectKey($"{post.Key}/to/{user}"), null, ElsewhereWords.Called(message), []), attempt, cancellationToken);
        }
        return new Receipt(message);
    }

    /// <summary>Whoever is called and not in the channel is brought in, where it is public and the server permits.</summary>
    /// <returns>The ids of those who are not in it all the same.</returns>
    private async Task<List<string>> StillAbsentAsync(ChannelRef channel, Text text, CancellationToken cancellationToken)
    {
        if (channel.Kind == ChannelKind.Direct)
            return [];
        var people = (await directory.NowAsync(cancellationToken)).People;
        var called = text.Pings.Select(p => people.GetValueOrDefault(p)?.Id).OfType<string>().Distinct().ToList();
        if (called.Count == 0)
            return [];
        var present = (await api.MembersAmongAsync(channel.Id, called, cancellationToken)).Select(m => m.UserId);
        var absent = new List<string>();
        foreach (var user in called.Except(present))
        {
            if (channel.Kind != ChannelKind.Public || !await BroughtInAsync(channel.Id, user, cancellationToken))
                absent.Add(user);
        }
        return absent;
    }

    private async Task<bool> BroughtInAsync(string channel, string user, CancellationToken cancellationToken)
    {
        try
        {
            await api.JoinAsync(channel, user, cancellationToken);
            return true;
        }
        catch (MattermostException e) when (e.Failure == Failure.Refused)
        {
            return false;
        }
    }
}
