using RotationBot.Domain.Conversation;
using RotationBot.Platforms.Mattermost.Api;
using RotationBot.Platforms.Mattermost.Directory;

namespace RotationBot.Platforms.Mattermost.Saying;

/// <summary>Does on the server what the bot decided.</summary>
internal sealed class Carrying(MattermostApi api, MattermostDirectory directory, MattermostOptions options, TimeProvider time)
{
    /// <exception cref="MattermostException">The server refused, or did not answer.</exception>
    /// <exception cref="PlatformException">There is nowhere to say it.</exception>
    public Task<Receipt> CarryOutAsync(Effect effect, MessageRef? target, Try attempt, CancellationToken cancellationToken) =>
        throw new PlatformException(Failure.NotDone, $"Mattermost cannot do {effect.GetType().Name} yet ({api.Site} {options.Team} {directory.Problems.Count} {time.GetUtcNow()}).");
}
