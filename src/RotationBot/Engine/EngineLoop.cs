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
        await stages.Heartbeat.BeatAsync(cancellationToken);
        while (await stages.Inbox.TakeAsync(cancellationToken) || await TimersAsync(cancellationToken))
            cancellationToken.ThrowIfCancellationRequested();
        return TimersMayFire() ? await store.ReadAsync(s => s.Requests.NextDue(), cancellationToken) : null;
    }

    private async Task<bool> TimersAsync(CancellationToken cancellationToken) =>
        TimersMayFire() && await stages.Due.TakeAsync(cancellationToken);

    /// <summary>Not while somebody's deed waits for a post's receipt: it may be the answer the timer gives up on. The receipt rings the bell.</summary>
    private bool TimersMayFire() => stages.Hearing.TimersMayFire && !stages.Awaited.HoldTimers();
}

internal sealed record EngineStages(Heartbeat Heartbeat, InboxStage Inbox, DueStage Due, Hearing Hearing, AwaitedPosts Awaited);
