using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Platforms.Mattermost.Api;
using RotationBot.Platforms.Mattermost.Directory;
using RotationBot.Platforms.Mattermost.Saying;
using RotationBot.Platforms.Mattermost.Socket;

namespace RotationBot.Platforms.Mattermost;

/// <summary>The bot's place on a Mattermost server.</summary>
public sealed class MattermostPlatform : IChatPlatform
{
    public static readonly PlatformId Name = new("mattermost");

    private readonly MattermostDirectory directory;
    private readonly Supervision supervision;
    private readonly Carrying saying;

    internal MattermostPlatform(MattermostDirectory directory, Supervision supervision, Carrying saying)
    {
        this.directory = directory;
        this.supervision = supervision;
        this.saying = saying;
    }

    public PlatformId Id => Name;

    /// <summary>The same on every server.</summary>
    public static PlatformTraits AllTraits { get; } = new(GroupMentionNotifies: false, HeaderLimit: 1024, "/oncall");

    public PlatformTraits Traits => AllTraits;

    public Instant? LastSignOfLife => supervision.LastFrame;

    public bool Reaches(PersonId person) => directory.Reaches(person);

    public async Task RunAsync(IInbox inbox, CancellationToken cancellationToken)
    {
        try
        {
            await supervision.RunAsync(inbox, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return;
        }
    }

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
