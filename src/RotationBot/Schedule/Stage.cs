using NodaTime;

namespace RotationBot.Schedule;

/// <summary>
/// A part of the way that does all it can, then sleeps until its bell rings or its alarm goes off. A pass that
/// fails is repeated: nothing is lost, because the work is in the store.
/// </summary>
internal abstract partial class Stage(Bell bell, Changes changes, TimeProvider time, ILogger logger) : BackgroundService
{
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(1);

    /// <summary>Does what there is to do.</summary>
    /// <returns>When to look again even if no bell rings.</returns>
    protected abstract Task<Instant?> PassAsync(CancellationToken cancellationToken);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var alarm = new Alarm(time, bell);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                alarm.Set(await PassAsync(stoppingToken));
                changes.Announce();
                await bell.HeardAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                Log.PassFailed(logger, GetType().Name, e);
                await Task.Delay(AfterFailure, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "{Stage} failed and tries again in a second")]
        public static partial void PassFailed(ILogger logger, string stage, Exception failure);
    }
}
