using RotationBot.Configuration;
using RotationBot.Engine;
using RotationBot.Retention;

namespace RotationBot.InForce;

internal static class InForceRegistration
{
    /// <param name="settings">Those the host was started with.</param>
    /// <param name="platforms">What follows for each platform.</param>
    public static IServiceCollection AddInForce(this IServiceCollection services, Settings settings, Func<IServiceProvider, IReadOnlyList<IFollowConfiguration>> platforms)
    {
        services
            .AddSingleton(settings)
            .AddSingleton(p => new Followers(platforms(p), [p.GetRequiredService<HostFacts>(), p.GetRequiredService<EngineMetrics>(), p.GetRequiredService<Sweep>()]))
            .AddSingleton<Taking>()
            .AddHostedService<AtStart>();
        return settings.Source is { } source ? services.AddReload(source) : services;
    }

    private static IServiceCollection AddReload(this IServiceCollection services, ConfigurationSource source) => services
        .AddSingleton(source)
        .AddSingleton<Judging>()
        .AddSingleton<HangUp>()
        .AddHostedService(p => p.GetRequiredService<HangUp>())
        .AddHostedService<ReloadLoop>();
}
