using RotationBot.Configuration;

namespace RotationBot.Retention;

internal static class RetentionRegistration
{
    public static IServiceCollection AddRetention(this IServiceCollection services, RetentionSettings settings) => services
        .AddSingleton(settings)
        .AddSingleton<Sweep>()
        .AddHostedService<RetentionLoop>();
}
