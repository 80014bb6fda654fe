using NodaTime;
using RotationBot.Store;

namespace RotationBot.Schedule;

/// <summary>Tells people of their shifts, and teams how they stand, by comparing what should have been said by now with what was.</summary>
internal sealed class NoticesLoop(IStore store, NoticeSync sync, Bells bells, TimeProvider time, ILogger<NoticesLoop> logger)
    : Stage(bells.Notices, bells.Changes, time, logger)
{
    private readonly TimeProvider time = time;

    protected override async Task<Instant?> PassAsync(CancellationToken cancellationToken)
    {
        var now = time.WholeSecond();
        var look = await store.ReadAsync(s => sync.Look(s, now), cancellationToken);
        if (look.Unsaid.Count > 0 || look.IsFirst)
            await store.WriteAsync(s => sync.Say(s, look, now), cancellationToken);
        if (look.Unsaid.Count > 0)
        {
            bells.Outbox.Ring();
            bells.Engine.Ring();
        }
        sync.Said(look);
        return look.Next;
    }
}
