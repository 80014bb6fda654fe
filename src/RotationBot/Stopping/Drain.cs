using RotationBot.Inbox;
using RotationBot.Schedule;
using RotationBot.Store;

namespace RotationBot.Stopping;

/// <summary>
/// Before anything stops: nothing more is heard, what was heard is decided, and what was decided is carried out. What
/// takes longer than <see cref="Limit"/> is left to the next start; it waits in the store.
/// </summary>
internal sealed partial class Drain(Listening listening, WorkLeft work, IStore store, TimeProvider time, ILogger<Drain> logger) : OnStopping
{
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    public override async Task StoppingAsync(CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(Limit, time);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            await listening.StopAsync(patience.Token);
            await work.DrainedAsync(patience.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await TellAsync(CancellationToken.None);
        }
        catch (Exception e)
        {
            Log.Failed(logger, e);
        }
    }

    private async Task TellAsync(CancellationToken cancellationToken)
    {
        var left = await store.ReadAsync(s => s.Census.Take(), cancellationToken);
        if (left.InboxWaiting + left.OutboxWaiting > 0)
            Log.Left(logger, left.InboxWaiting, left.OutboxWaiting);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Stopped with {Events} events undecided and {Effects} effects not carried out; they wait in the store for the next start")]
        public static partial void Left(ILogger logger, int events, int effects);

        [LoggerMessage(Level = LogLevel.Error, Message = "What was left to do at the stop could not be done; it waits in the store for the next start")]
        public static partial void Failed(ILogger logger, Exception failure);
    }
}
