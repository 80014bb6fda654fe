using System.Collections.Concurrent;
using NodaTime;
using RotationBot.Schedule;
using RotationBot.Store;

namespace RotationBot.Outbox;

/// <summary>Carries out what was decided: each lane in its order, many lanes at a time, the most urgent first.</summary>
internal sealed class OutboxLoop(IStore store, Dispatch dispatch, Bells bells, TimeProvider time, ILogger<OutboxLoop> logger)
    : Stage(bells.Outbox, bells.Changes, time, logger)
{
    private const int MostAtOnce = 32;
    private static readonly TimeSpan AfterTrouble = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LastMoment = TimeSpan.FromSeconds(2);
    private readonly ConcurrentDictionary<(string Platform, string Lane), Task> busy = [];
    private readonly TimeProvider time = time;

    /// <summary>What is still under way after the drain is on a platform that does not answer: it is left alone, and done again under the same key.</summary>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await Task.WhenAll(busy.Values).WaitAsync(LastMoment, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    protected override async Task<Instant?> PassAsync(CancellationToken cancellationToken)
    {
        var now = time.Now();
        var free = MostAtOnce - busy.Count;
        if (free > 0)
        {
            // Taken before looking: what finishes in between is still waiting in what was read, and would be done twice.
            var underWay = busy.Keys.ToHashSet();
            var ready = await store.ReadAsync(s => s.Outbox.Ready(now, MostAtOnce + underWay.Count), cancellationToken);
            foreach (var item in ready.Where(i => !underWay.Contains(LaneOf(i))).Take(free))
                Start(item);
        }
        return await store.ReadAsync(s => s.Outbox.NextTry(now), cancellationToken);
    }

    private static (string, string) LaneOf(OutboxItem item) => (item.Platform, item.Lane);

    /// <summary>Not cancelled when the host stops: what was begun is finished and noted, or it would be done twice.</summary>
    private void Start(OutboxItem item)
    {
        var finished = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        busy[LaneOf(item)] = finished.Task;
        _ = Task.Run(() => FinishAsync(item, finished, CancellationToken.None), CancellationToken.None);
    }

    private async Task FinishAsync(OutboxItem item, TaskCompletionSource finished, CancellationToken cancellationToken)
    {
        if (!await dispatch.CarryOutAsync(item, cancellationToken))
            await Task.Delay(AfterTrouble, time, cancellationToken);
        busy.TryRemove(LaneOf(item), out _);
        finished.SetResult();
        bells.Outbox.Ring();
    }
}
