using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace RotationBot.Web;

/// <summary><c>/healthz/live</c>: the process answers. <c>/healthz/ready</c>: it also does its work, and if not, which part does not and why.</summary>
internal static class Health
{
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks()
            .AddCheck<StoreWritten>("store")
            .AddCheck<PlatformsHeard>("platforms")
            .AddCheck<TimersOnTime>("timers")
            .AddCheck<OutboxMoving>("outbox")
            .AddCheck<NothingGivenUp>("given up");
        return services;
    }

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/healthz/live", new HealthCheckOptions { Predicate = _ => false });
        routes.MapHealthChecks("/healthz/ready", new HealthCheckOptions { ResponseWriter = TellAsync });
    }

    private static Task TellAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "text/plain; charset=utf-8";
        var lines = report.Entries.Select(e => $"{e.Key}: {Word(e.Value)}").Prepend(report.Status.ToString());
        return context.Response.WriteAsync(string.Join('\n', lines) + "\n", context.RequestAborted);
    }

    /// <summary>Of a failure only the kind is told: its words are for the log.</summary>
    private static string Word(HealthReportEntry entry) =>
        entry.Exception is { } failure ? $"cannot be told ({failure.GetType().Name})" : entry.Description ?? "ok";
}
