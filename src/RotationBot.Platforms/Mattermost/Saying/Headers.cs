using RotationBot.Domain.Conversation;
using RotationBot.Platforms.Mattermost.Api;
using RotationBot.Platforms.Mattermost.Directory;

namespace RotationBot.Platforms.Mattermost.Saying;

/// <summary>Writes the bot's part into channels' headers. The server notes every new header in the channel, and tells everybody whom the old or the new one mentions.</summary>
internal sealed class Headers(MattermostApi api, MattermostDirectory directory, Places places)
{
    /// <exception cref="MattermostException">The server did not do it.</exception>
    public async Task<LeftOut> SetAsync(SetHeader effect, CancellationToken cancellationToken)
    {
        var channel = await places.ChannelAsync(effect.Channel, cancellationToken);
        var ours = effect with { Segment = Silent(effect.Segment), Shorter = effect.Shorter?.Select(Silent).ToList() };
        var header = (await api.ChannelAsync(channel.Id, cancellationToken) ?? throw new PlatformException(Failure.Refused, $"There is no channel {effect.Channel}.")).Header;
        var theirs = HeaderLine.Merge(header, ours with { Segment = "" }, MattermostPlatform.AllTraits.HeaderLimit).Text;
        if (ours.Segment.Length > 0 && await MentionSomebodyAsync(theirs, cancellationToken))
        {
            // One more time they are told, so that no name stands there that is no longer right.
            await WriteAsync(channel.Id, header, theirs, cancellationToken);
            return LeftOut.WouldPing;
        }
        var merged = HeaderLine.Merge(header, ours, MattermostPlatform.AllTraits.HeaderLimit);
        await WriteAsync(channel.Id, header, merged.Text, cancellationToken);
        return merged.LeftOut ? LeftOut.NoRoom : LeftOut.No;
    }

    private async Task WriteAsync(string channel, string before, string after, CancellationToken cancellationToken)
    {
        if (PlainWords.Same(before, after))
            return;
        await api.SetHeaderAsync(channel, after, cancellationToken);
        await TakeBackNoteAsync(channel, after, cancellationToken);
    }

    /// <summary>The header says it; the server's note beside it, with the old and the new one in full, helps nobody.</summary>
    private async Task TakeBackNoteAsync(string channel, string header, CancellationToken cancellationToken)
    {
        try
        {
            var me = (await directory.NowAsync(cancellationToken)).Me.Id;
            var notes = (await api.PostsAsync(channel, 0, cancellationToken)).InOrder.Where(p => p.Type == "system_header_change" && p.UserId == me && p.DeleteAt == 0);
            if (notes.FirstOrDefault(p => p.Prop("new_header") == header) is { } note)
                await api.DeletePostAsync(note.Id, cancellationToken);
        }
        catch (MattermostException)
        {
            // The header stands; that is what counts.
        }
    }

    private async Task<bool> MentionSomebodyAsync(string header, CancellationToken cancellationToken)
    {
        var named = LiveMentions.In(header).ToList();
        return named.Count > 0 && (await directory.UserIdsAsync(named, cancellationToken)).Count > 0;
    }

    /// <summary>What stands in a header is the configuration's own Markdown, but it mentions nobody.</summary>
    private static string Silent(string segment) => segment.Replace("@", "@\u200B", StringComparison.Ordinal);
}
