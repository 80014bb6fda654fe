using System.Runtime.InteropServices;

namespace RotationBot.Stopping;

/// <summary>While the host stops, another SIGTERM or Ctrl+C ends the process at once. Nothing is lost by that: it is a crash as far as the store is concerned.</summary>
internal sealed partial class SecondSignal(ILogger<SecondSignal> logger) : OnStopping, IDisposable
{
    /// <summary>What a shell reports of a process that a signal ended: 128 and the signal's number.</summary>
    private static readonly Dictionary<PosixSignal, int> ExitCodes = new() { [PosixSignal.SIGINT] = 130, [PosixSignal.SIGTERM] = 143 };

    private IReadOnlyList<PosixSignalRegistration> watching = [];

    public override Task StoppingAsync(CancellationToken cancellationToken)
    {
        watching = [.. ExitCodes.Keys.Select(signal => PosixSignalRegistration.Create(signal, context => Environment.Exit(ExitCodes[context.Signal])))];
        Log.Stopping(logger);
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        foreach (var registration in watching)
            registration.Dispose();
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Stopping: what is under way is finished first; another signal ends the process at once")]
        public static partial void Stopping(ILogger logger);
    }
}
