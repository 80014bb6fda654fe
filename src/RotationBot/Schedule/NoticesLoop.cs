using NodaTime;
using RotationBot.Store;

namespace RotationBot.Schedule;

/// <summary>Tells people of their shifts, and teams how they stand, by comparing what should have been said by now with what was.</summary>
internal sealed partial class NoticesLoop(IStore store, NoticeSync sync, Bells bells, TimeProvider time, ILogger<NoticesLoop> logger)
    : Stage(bells.Notices, bells.Changes, time, logger)
{
    private readonly TimeProvider time = time;
    private readonly ILogger logger = logger;

    protected override async Task<Instant?> PassAsync(CancellationToken cancellationToken)
    {
        await sync.Heartbeat.BeatAsync(cancellationToken);
        var now = time.WholeSecond();
        var look = await store.ReadAsync(s => sync.Look(s, now), cancellationToken);
        if (look.Unsaid.Count > 0 || look.IsFirst)
            await SayAsync(look, now, cancellationToken);
        sync.Said(look);
        return look.Next;
    }

    private async Task SayAsync(NoticeLook look, Instant now, CancellationToken cancellationToken)
    {
        foreach (var (notice, why) in await store.WriteAsync(s => sync.Say(s, look, now), cancellationToken))
            Log.Failed(logger, notice.Cause, why);
        bells.Outbox.Ring();
        bells.Engine.Ring();
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "{Notice} could not be said; it is tried again within a minute")]
        public static partial void Failed(ILogger logger, string notice, Exception failure);
    }
}
