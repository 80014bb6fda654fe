using RotationBot.Schedule;
using RotationBot.Store;

namespace RotationBot.Engine;

/// <summary>Decides what was heard, in order, many items in one transaction.</summary>
internal sealed partial class InboxStage(IStore store, Deciding deciding, AwaitedPosts awaited, Bells bells, TimeProvider time, ILogger<InboxStage> logger)
{
    public const int AllowedAttempts = 3;
    private const int MostPerTransaction = 100;

    /// <summary>False: nothing was left to decide.</summary>
    public async Task<bool> TakeAsync(CancellationToken cancellationToken)
    {
        var taken = await store.WriteAsync(Take, cancellationToken);
        awaited.Forget(taken.Items);
        deciding.Stored(taken.Decided);
        bells.RingFor(taken.Decided);
        return taken.Items.Count > 0;
    }

    private Taken Take(IStoreSession session)
    {
        var taken = new Taken();
        long after = 0;
        IReadOnlyList<InboxItem> items;
        do
        {
            items = session.Inbox.Waiting(after, MostPerTransaction);
            foreach (var item in items)
                Take(session, item, taken);
            after = items.Count > 0 ? items[^1].Seq : after;
        }
        while (taken.Items.Count == 0 && items.Count == MostPerTransaction);
        return taken;
    }

    private void Take(IStoreSession session, InboxItem item, Taken taken)
    {
        Decided? decided = null;
        var failure = session.Attempt(() => decided = deciding.OnEvent(session, item, time.WholeSecond()));
        if (failure is not null)
            Fail(session, item, failure);
        else if (decided is not null)
            taken.Decided.Add(decided);
        else
            return;
        taken.Items.Add(item.Seq);
    }

    private void Fail(IStoreSession session, InboxItem item, Exception failure)
    {
        if (session.Inbox.Failed(item, failure.GetType().Name, AllowedAttempts))
            Log.Failed(logger, item.Seq, failure);
        else
            Log.Parked(logger, item.Seq, failure);
    }

    /// <summary>What waits no more, and what was decided on it.</summary>
    private sealed class Taken
    {
        public List<long> Items { get; } = [];
        public List<Decided> Decided { get; } = [];
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Deciding on inbox item {Seq} failed; it is tried again")]
        public static partial void Failed(ILogger logger, long seq, Exception failure);

        [LoggerMessage(Level = LogLevel.Error, Message = "Deciding on inbox item {Seq} failed too often; it is parked and kept")]
        public static partial void Parked(ILogger logger, long seq, Exception failure);
    }
}
