using NodaTime;
using RotationBot.Inbox;
using RotationBot.Schedule;
using RotationBot.Store;

namespace RotationBot.Engine;

/// <summary>The one place where state changes: first what people did, then the timers.</summary>
internal sealed class EngineLoop(IStore store, EngineStages stages, Bells bells, TimeProvider time, ILogger<EngineLoop> logger)
    : Stage(bells.Engine, bells.Changes, time, logger)
{
    protected override async Task<Instant?> PassAsync(CancellationToken cancellationToken)
    {
        do
            await BeatAsync(cancellationToken);
        while (await StepAsync(cancellationToken));
        return TimersMayFire() ? await store.ReadAsync(s => s.Due.Next(), cancellationToken) : null;
    }

    /// <summary>Between steps, because a pass lasts as long as there is work.</summary>
    private Task BeatAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return stages.Heartbeat.BeatAsync(cancellationToken);
    }

    /// <summary>
    /// Whether the platforms have caught up is asked before the inbox is looked into: only then is all they told of decided
    /// before a timer fires. Asked afterwards, an acknowledgement stored in between would come too late.
    /// </summary>
    private async Task<bool> StepAsync(CancellationToken cancellationToken)
    {
        var caughtUp = stages.Hearing.TimersMayFire;
        return await stages.Inbox.TakeAsync(cancellationToken)
            || (caughtUp && TimersMayFire() && await stages.Due.TakeAsync(cancellationToken));
    }

    /// <summary>Not while somebody's deed waits for a post's receipt: it may be the answer the timer gives up on. The receipt rings the bell.</summary>
    private bool TimersMayFire() => stages.Hearing.TimersMayFire && !stages.Awaited.HoldTimers();
}

internal sealed record EngineStages(Heartbeat Heartbeat, InboxStage Inbox, DueStage Due, Hearing Hearing, AwaitedPosts Awaited);
