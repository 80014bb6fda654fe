using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using NodaTime;
using RotationBot.Inbox;
using RotationBot.Schedule;
using RotationBot.Store;

namespace RotationBot.Web;

/// <summary><c>/healthz/live</c>: the process answers. <c>/healthz/ready</c>: it also does its work.</summary>
internal static class Health
{
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<PlatformsHeard>("platforms").AddCheck<TimersOnTime>("timers").AddCheck<NothingGivenUp>("given up");
        return services;
    }

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/healthz/live", new HealthCheckOptions { Predicate = _ => false });
        routes.MapHealthChecks("/healthz/ready");
    }
}

internal sealed class PlatformsHeard(Hearing hearing) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var behind = hearing.Behind;
        return Task.FromResult(behind.Count == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("not caught up: " + string.Join(", ", behind)));
    }
}

/// <summary>Also shows whether the store can be read.</summary>
internal sealed class TimersOnTime(IStore store, TimeProvider time) : IHealthCheck
{
    private static readonly Duration Late = Duration.FromSeconds(30);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var due = await store.ReadAsync(s => s.Requests.NextDue(), cancellationToken);
        return due < time.WholeSecond() - Late ? HealthCheckResult.Unhealthy($"a timer has been due since {due}") : HealthCheckResult.Healthy();
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
