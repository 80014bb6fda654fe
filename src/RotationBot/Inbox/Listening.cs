using RotationBot.Platforms;

namespace RotationBot.Inbox;

/// <summary>Keeps every platform listening for as long as the host runs.</summary>
internal sealed partial class Listening(IEnumerable<IChatPlatform> platforms, IInbox inbox, Hearing hearing, TimeProvider time, ILogger<Listening> logger) : BackgroundService
{
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(platforms.Select(p => ListenAsync(p, stoppingToken)));

    private async Task ListenAsync(IChatPlatform platform, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await platform.RunAsync(inbox, cancellationToken);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                hearing.Lost(platform.Id, e.GetType().Name);
                Log.Stopped(logger, platform.Id.Value, e);
                await Task.Delay(AfterFailure, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "Listening to {Platform} stopped; it starts again from its cursor in five seconds")]
        public static partial void Stopped(ILogger logger, string platform, Exception failure);
    }
}
