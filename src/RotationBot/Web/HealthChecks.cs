using Microsoft.Extensions.Diagnostics.HealthChecks;
using NodaTime;
using RotationBot.Inbox;
using RotationBot.Outbox;
using RotationBot.Platforms;
using RotationBot.Schedule;
using RotationBot.Store;

namespace RotationBot.Web;

/// <summary>By the engine's heartbeat, so that a probe writes nothing itself.</summary>
internal sealed class StoreWritten(IStore store, TimeProvider time) : IHealthCheck
{
    private static readonly Duration Late = Duration.FromMinutes(1);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var beat = await store.ReadAsync(s => s.Host.AliveAt(), cancellationToken);
        return beat > time.Now() - Late ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy($"nothing could be written since {beat?.ToString() ?? "the start"}");
    }
}

internal sealed class PlatformsHeard(Hearing hearing, IEnumerable<IChatPlatform> platforms, TimeProvider time) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var now = time.Now();
        var lives = platforms.Where(p => p.LastSignOfLife is not null).Select(p => $"{p.Id} last heard {(long)(now - p.LastSignOfLife!.Value).TotalSeconds} s ago").ToList();
        var troubles = hearing.Troubles;
        return Task.FromResult(troubles.Count > 0
            ? HealthCheckResult.Unhealthy(string.Join("; ", lives.Prepend("not caught up: " + string.Join(", ", troubles))))
            : HealthCheckResult.Healthy(lives.Count == 0 ? null : string.Join("; ", lives)));
    }
}

internal sealed class TimersOnTime(IStore store, TimeProvider time) : IHealthCheck
{
    private static readonly Duration Late = Duration.FromSeconds(30);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var due = await store.ReadAsync(s => s.Due.Next(), cancellationToken);
        return due < time.WholeSecond() - Late ? HealthCheckResult.Unhealthy($"a timer has been due since {due}") : HealthCheckResult.Healthy();
    }
}

internal sealed class OutboxMoving(IStore store, OutboxPulse pulse, TimeProvider time) : IHealthCheck
{
    private static readonly Duration Late = Duration.FromMinutes(1);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var now = time.Now();
        return pulse.Last < now - Late && await store.ReadAsync(s => s.Outbox.AnyReady(now), cancellationToken)
            ? HealthCheckResult.Unhealthy($"something could be carried out, and nothing has been tried since {pulse.Last}")
            : HealthCheckResult.Healthy();
    }
}

/// <summary>Dead letters and parked events do not stop the host, but somebody should look at them.</summary>
internal sealed class NothingGivenUp(IStore store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var (letters, events) = await store.ReadAsync(s => (s.Outbox.CountDead(), s.Inbox.CountDead()), cancellationToken);
        return letters + events == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded($"{letters} dead letters, {events} parked events");
    }
}
