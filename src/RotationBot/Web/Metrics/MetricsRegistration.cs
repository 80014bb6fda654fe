namespace RotationBot.Web.Metrics;

internal static class MetricsRegistration
{
    public static IServiceCollection AddMetricsPage(this IServiceCollection services) => services
        .AddMetrics()
        .AddSingleton<Gathering>()
        .AddSingleton<MetricsPage>();

    /// <summary>From here on everything is counted.</summary>
    public static IEndpointConventionBuilder MapMetrics(this IEndpointRouteBuilder routes)
    {
        var page = routes.ServiceProvider.GetRequiredService<MetricsPage>();
        return routes.MapGet("/metrics", async context =>
        {
            var text = await page.WriteAsync(context.RequestAborted);
            context.Response.ContentType = MetricsText.ContentType;
            await context.Response.WriteAsync(text, context.RequestAborted);
        });
    }
}
