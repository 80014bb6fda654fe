using System.Runtime.InteropServices;
using RotationBot.Schedule;

namespace RotationBot.InForce;

/// <summary>SIGHUP: the file is complete, and is to be read now.</summary>
internal sealed class HangUp(Bells bells) : IHostedService, IDisposable
{
    private PosixSignalRegistration? watching;
    private int asked;
    private int answered;

    public bool IsWaiting => Volatile.Read(ref asked) != Volatile.Read(ref answered);

    public int Asked => Volatile.Read(ref asked);

    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (!OperatingSystem.IsWindows())
            watching = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Ask);
        return Task.CompletedTask;
    }

    public void Ask()
    {
        Interlocked.Increment(ref asked);
        bells.Configuration.Ring();
    }

    /// <param name="upTo">Whoever asks while the file is being read is answered by the next look.</param>
    public void Answer(int upTo) => Volatile.Write(ref answered, upTo);

    /// <summary>Before the host listens and after: the file is read at the start anyway, and a signal nobody waits for ends the process.</summary>
    public static IDisposable? Outlive() => OperatingSystem.IsWindows() ? null : PosixSignalRegistration.Create(PosixSignal.SIGHUP, context => context.Cancel = true);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => watching?.Dispose();

    private void Ask(PosixSignalContext context)
    {
        context.Cancel = true;
        Ask();
    }
}
