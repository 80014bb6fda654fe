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
        if (taken.Effects > 0)
            bells.Outbox.Ring();
        return taken.Items > 0;
    }

    private Taken Take(IStoreSession session)
    {
        var sum = new Taken(0, 0);
        long after = 0;
        IReadOnlyList<InboxItem> items;
        do
        {
            items = session.Inbox.Waiting(after, MostPerTransaction);
            foreach (var item in items)
                sum = sum.Plus(Take(session, item));
            after = items.Count > 0 ? items[^1].Seq : after;
        }
        while (sum.Items == 0 && items.Count == MostPerTransaction);
        return sum;
    }

    private Taken Take(IStoreSession session, InboxItem item)
    {
        int? effects = null;
        var failure = session.Attempt(() => effects = deciding.OnEvent(session, item, time.WholeSecond()));
        if (failure is null)
            return new(effects is null ? 0 : 1, effects ?? 0);
        var again = session.Inbox.Failed(item, failure.GetType().Name, AllowedAttempts);
        if (again)
            Log.Failed(logger, item.Seq, failure);
        else
            Park(item, failure);
        return new(1, 0);
    }

    private void Park(InboxItem item, Exception failure)
    {
        awaited.Forget(item.Seq);
        Log.Parked(logger, item.Seq, failure);
    }

    private readonly record struct Taken(int Items, int Effects)
    {
        public Taken Plus(Taken other) => new(Items + other.Items, Effects + other.Effects);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Deciding on inbox item {Seq} failed; it is tried again")]
        public static partial void Failed(ILogger logger, long seq, Exception failure);

        [LoggerMessage(Level = LogLevel.Error, Message = "Deciding on inbox item {Seq} failed too often; it is parked and kept")]
        public static partial void Parked(ILogger logger, long seq, Exception failure);
    }
}
