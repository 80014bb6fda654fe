using RotationBot.Configuration;

namespace RotationBot.InForce;

/// <summary>Before anything else starts: the file the host was started with comes into force, after all that was in force before.</summary>
internal sealed class AtStart(Settings settings, Taking taking) : IHostedLifecycleService
{
    /// <exception cref="RefusedAtStartException">It cannot come into force.</exception>
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        if (await taking.TakeAsync(settings, cancellationToken) is { Faults: { Count: > 0 } faults })
            throw new RefusedAtStartException(faults);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

/// <summary>The file contradicts what the store remembers: something was newly written into the past.</summary>
internal sealed class RefusedAtStartException(IReadOnlyList<ConfigFault> faults) : Exception("The configuration is refused.")
{
    public IReadOnlyList<ConfigFault> Faults { get; } = faults;
}
