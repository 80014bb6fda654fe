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
        var ticks = await store.WriteAsync(s => s.Due.Now(now, MostPerTransaction).Select(d => Tick(s, d, now)).ToList(), cancellationToken);
        var decided = ticks.OfType<Decided>().ToList();
        deciding.Stored(decided);
        bells.RingFor(decided);
        return ticks.Count > 0;
    }

    /// <summary>What fails in its tick is put off, longer each time, so that it cannot hold up the others. It is never given up.</summary>
    private Decided? Tick(IStoreSession session, DueItem due, Instant now)
    {
        Decided? decided = null;
        var failure = session.Attempt(() => decided = deciding.OnTick(session, due, now));
        if (failure is null)
            return decided;
        var wait = Duration.FromMinutes(1 << Math.Min(due.PutOff, 5));
        session.Due.PutOff(due, now + wait);
        Log.Failed(logger, due.Kind, due.Number, wait.TotalMinutes, failure);
        return null;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The timer of {Kind} {Number} failed; it is tried again in {Minutes} minutes")]
        public static partial void Failed(ILogger logger, DueKind kind, int number, double minutes, Exception failure);
    }
}
