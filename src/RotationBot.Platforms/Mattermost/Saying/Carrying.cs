using RotationBot.Domain.Conversation;
using RotationBot.Platforms.Mattermost.Api;

namespace RotationBot.Platforms.Mattermost.Saying;

/// <summary>Does on the server what the bot decided.</summary>
internal sealed class Carrying(Speaking speaking, Privately privately, Editing editing, Headers headers, Groups groups)
{
    /// <exception cref="MattermostException">The server refused, or did not answer.</exception>
    /// <exception cref="PlatformException">There is nowhere to do it.</exception>
    public async Task<Receipt> CarryOutAsync(Effect effect, MessageRef? target, Try attempt, CancellationToken cancellationToken)
    {
        switch (effect)
        {
            case Post post: return await speaking.PostAsync(post, target, attempt, cancellationToken);
            case Whisper whisper: return await privately.WhisperAsync(whisper, target, attempt, cancellationToken);
            case Answer answer: return await privately.AnswerAsync(answer, attempt, cancellationToken);
            case Edit edit: return await editing.EditAsync(edit, target, cancellationToken);
            case SetHeader header: return new Receipt(null, await headers.SetAsync(header, cancellationToken));
            case SetGroup set:
                await groups.SetAsync(set, cancellationToken);
                return new Receipt(null);
            default: throw new PlatformException(Failure.Refused, $"Mattermost cannot do {effect.GetType().Name}.");
        }
    }
}
