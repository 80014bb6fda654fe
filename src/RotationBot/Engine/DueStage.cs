using NodaTime;
using RotationBot.Schedule;
using RotationBot.Store;

namespace RotationBot.Engine;

/// <summary>Lets the timers fire that are due: by due time, then number.</summary>
internal sealed partial class DueStage(IStore store, Deciding deciding, Bells bells, TimeProvider time, ILogger<DueStage> logger)
{
    /// <summary>Small, because people come before timers: the inbox is looked at between batches.</summary>
    private const int MostPerTransaction = 25;

    /// <summary>False: nothing is due.</summary>
    public async Task<bool> TakeAsync(CancellationToken cancellationToken)
    {
        var now = time.WholeSecond();
        var ticks = await store.WriteAsync(s => s.Requests.Due(now, MostPerTransaction).Select(d => Tick(s, d, now)).ToList(), cancellationToken);
        deciding.Stored(ticks.OfType<Decided>());
        if (ticks.Any(t => t?.Effects > 0))
            bells.Outbox.Ring();
        return ticks.Count > 0;
    }

    /// <summary>A request whose tick fails is put off, longer each time, so that it cannot hold up the others. It is never given up.</summary>
    private Decided? Tick(IStoreSession session, DueRequest due, Instant now)
    {
        Decided? decided = null;
        var failure = session.Attempt(() => decided = deciding.OnTick(session, due, now));
        if (failure is null)
            return decided;
        var wait = Duration.FromMinutes(1 << Math.Min(due.PutOff, 5));
        session.Requests.PutOff(due.Number, now + wait);
        Log.Failed(logger, due.Number, wait.TotalMinutes, failure);
        return null;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The timer of request {Number} failed; it is tried again in {Minutes} minutes")]
        public static partial void Failed(ILogger logger, int number, double minutes, Exception failure);
    }
}
