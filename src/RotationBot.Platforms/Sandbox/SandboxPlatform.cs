using System.Globalization;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Platforms.Sandbox.World;

namespace RotationBot.Platforms.Sandbox;

/// <summary>The bot's place in the sandbox.</summary>
public sealed class SandboxPlatform : IChatPlatform
{
    public static readonly PlatformId Name = new("sandbox");

    private const int MostAtOnce = 200;

    private readonly SandboxWorld world;
    private readonly Hearing hearing;
    private readonly Carrying carrying;

    public SandboxPlatform(SandboxWorld world)
    {
        this.world = world;
        hearing = new Hearing(world.Workspace, world.Events.World);
        carrying = new Carrying(world);
    }

    public PlatformId Id => Name;

    /// <summary>The same in every sandbox.</summary>
    public static PlatformTraits AllTraits { get; } = new(GroupMentionNotifies: true, Headers.Longest, "/oncall");

    public PlatformTraits Traits => AllTraits;

    public bool Reaches(PersonId person) => world.Workspace.Person(person.Value) is not null;

    public async Task RunAsync(IInbox inbox, CancellationToken cancellationToken)
    {
        try
        {
            await ListenAsync(inbox, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return;
        }
    }

    public Task<Receipt> CarryOutAsync(Effect effect, MessageRef? target, Try attempt, CancellationToken cancellationToken)
    {
        try
        {
            return Task.FromResult(carrying.Out(effect, target));
        }
        catch (SandboxStoreException e)
        {
            return Task.FromException<Receipt>(new PlatformException(Failure.NotDone, e.Message, inner: e));
        }
        catch (PlatformException e)
        {
            return Task.FromException<Receipt>(e);
        }
    }

    private async Task ListenAsync(IInbox inbox, CancellationToken cancellationToken)
    {
        var missed = world.LastEvent;
        var heard = Position(await inbox.CursorAsync(Id, cancellationToken), missed);
        while (heard < missed)
            heard = await HearAfterAsync(heard, inbox, cancellationToken);
        inbox.CaughtUp(Id);
        while (true)
            heard = await HearAfterAsync(heard, inbox, cancellationToken);
    }

    /// <summary>A cursor beyond the end comes from another world: this one is heard from its beginning.</summary>
    private static long Position(string? cursor, long last) =>
        long.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var position) && position <= last ? position : 0;

    private async Task<long> HearAfterAsync(long heard, IInbox inbox, CancellationToken cancellationToken)
    {
        var batch = world.Events.After(heard, MostAtOnce);
        if (batch.Count == 0)
        {
            await world.Signals.WaitForEventsAsync(cancellationToken);
            return heard;
        }

        var last = batch[^1].Number;
        await inbox.HearAsync(Id, [.. batch.Select(hearing.Of)], last.ToString(CultureInfo.InvariantCulture), cancellationToken);
        return last;
    }
}
