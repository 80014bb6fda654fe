using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Platforms.Mattermost.Api;
using RotationBot.Platforms.Mattermost.Directory;
using RotationBot.Platforms.Mattermost.Saying;

namespace RotationBot.Platforms.Mattermost;

/// <summary>The bot's place on a Mattermost server.</summary>
internal sealed class MattermostPlatform(MattermostDirectory directory, Carrying saying) : IChatPlatform
{
    public static readonly PlatformId Name = new("mattermost");

    public PlatformId Id => Name;

    /// <summary>The same on every server.</summary>
    public static PlatformTraits AllTraits { get; } = new(GroupMentionNotifies: false, HeaderLimit: 1024, "/oncall");

    public PlatformTraits Traits => AllTraits;

    public bool Reaches(PersonId person) => directory.Reaches(person);

    public Task RunAsync(IInbox inbox, CancellationToken cancellationToken) => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);

    public async Task<Receipt> CarryOutAsync(Effect effect, MessageRef? target, Try attempt, CancellationToken cancellationToken)
    {
        try
        {
            return await saying.CarryOutAsync(effect, target, attempt, cancellationToken);
        }
        catch (MattermostException e)
        {
            throw e.ForPlatform();
        }
    }
}
