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
    private readonly ConcurrentDictionary<(string Platform, string Lane), Task> busy = [];
    private readonly TimeProvider time = time;

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await Task.WhenAll(busy.Values);
    }

    protected override async Task<Instant?> PassAsync(CancellationToken cancellationToken)
    {
        var now = time.Now();
        var taken = BusyLanes();
        var free = MostAtOnce - taken.Count;
        if (free > 0)
        {
            var ready = await store.ReadAsync(s => s.Outbox.Ready(now, MostAtOnce + taken.Count), cancellationToken);
            foreach (var item in ready.Where(i => !taken.Contains(LaneOf(i))).Take(free))
                Start(item);
        }
        return await store.ReadAsync(s => s.Outbox.NextTry(now), cancellationToken);
    }

    /// <summary>To be asked before reading what is ready: a lane that finishes in between still shows the item it has just carried out.</summary>
    private HashSet<(string Platform, string Lane)> BusyLanes() => [.. busy.Keys];

    private static (string, string) LaneOf(OutboxItem item) => (item.Platform, item.Lane);

    private void Start(OutboxItem item)
    {
        var finished = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        busy[LaneOf(item)] = finished.Task;
        _ = Task.Run(() => FinishAsync(item, finished), CancellationToken.None);
    }

    /// <summary>Not cancelled when the host stops: what was begun is finished and noted, or it would be done twice.</summary>
    private async Task FinishAsync(OutboxItem item, TaskCompletionSource finished)
    {
        if (!await dispatch.CarryOutAsync(item, CancellationToken.None))
            await Task.Delay(AfterTrouble, time, CancellationToken.None);
        busy.TryRemove(LaneOf(item), out _);
        finished.SetResult();
        bells.Outbox.Ring();
    }
}
