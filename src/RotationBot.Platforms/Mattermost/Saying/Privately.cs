using RotationBot.Domain.Conversation;
using RotationBot.Domain.Wording;
using RotationBot.Platforms.Mattermost.Api;
using RotationBot.Platforms.Mattermost.Incoming;

namespace RotationBot.Platforms.Mattermost.Saying;

/// <summary>
/// Says what one user alone shall see. A bot may show that in a channel only in answer to a command or a press; else it
/// writes to them directly.
/// </summary>
internal sealed class Privately(MattermostApi api, Places places, Posting posting, Interactions interactions, Seal seal)
{
    /// <exception cref="MattermostException">The server did not do it, or nobody knows.</exception>
    /// <exception cref="PlatformException">There is nowhere to say it.</exception>
    public async Task<Receipt> WhisperAsync(Whisper whisper, MessageRef? target, Try attempt, CancellationToken cancellationToken)
    {
        var spot = await places.SpotAsync(whisper.Place, target, cancellationToken);
        var draft = new Draft(whisper.Key, whisper.Request, whisper.Text, whisper.Buttons, OnlyFor: whisper.To.Id);
        if (spot.Channel.Kind == ChannelKind.Direct)
            return new Receipt(await posting.PostAsync(spot, draft, attempt, cancellationToken));
        if (!attempt.Again && await IsShownAsync(spot.Channel.Id, whisper.To.Id, draft, cancellationToken))
            return new Receipt(OnlyShown.In(spot.Channel, whisper.Key, seal));
        return await DirectlyAsync(whisper.To.Id, draft with { Text = ElsewhereWords.About(spot.Channel, whisper.Text) }, attempt, cancellationToken);
    }

    /// <exception cref="MattermostException">The server did not do it, or nobody knows.</exception>
    public async Task<Receipt> AnswerAsync(Answer answer, Try attempt, CancellationToken cancellationToken)
    {
        var draft = new Draft(answer.Key, answer.Request, answer.Text, answer.Buttons, OnlyFor: answer.To.Id);
        if (interactions.TryAnswer(answer.Reply, await posting.AnswerAsync(draft, cancellationToken)) || await IsAnsweredLateAsync(answer.Reply, draft, cancellationToken))
            return new Receipt(OnlyShown.In(answer.Channel, answer.Key, seal));
        return await DirectlyAsync(answer.To.Id, draft with { Text = answer.Channel.Kind == ChannelKind.Direct ? answer.Text : ElsewhereWords.About(answer.Channel, answer.Text) }, attempt, cancellationToken);
    }

    private async Task<bool> IsShownAsync(string channel, string user, Draft draft, CancellationToken cancellationToken)
    {
        if (draft.Buttons.Count == 0 && interactions.TryTell(user, channel, (await posting.ShortenedAsync(draft, cancellationToken)).Text))
            return true;
        return interactions.HookOf(user, channel) is { } hook && await IsAnsweredLateAsync(hook, draft, cancellationToken);
    }

    /// <returns>False: the server takes no more answers there.</returns>
    private async Task<bool> IsAnsweredLateAsync(string hook, Draft draft, CancellationToken cancellationToken)
    {
        if (!SlashReply.IsHook(hook))
            return false;
        try
        {
            await api.AnswerLateAsync(hook, await posting.AnswerAsync(draft, cancellationToken), cancellationToken);
            return true;
        }
        catch (MattermostException e) when (e.Failure == Failure.Refused)
        {
            return false;
        }
    }

    private async Task<Receipt> DirectlyAsync(string user, Draft draft, Try attempt, CancellationToken cancellationToken) =>
        new(await posting.PostAsync(new Spot(await places.DirectAsync(user, cancellationToken), null), draft, attempt, cancellationToken));
}
