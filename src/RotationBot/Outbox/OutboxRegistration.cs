namespace RotationBot.Outbox;

internal static class OutboxRegistration
{
    public static IServiceCollection AddOutbox(this IServiceCollection services) => services
        .AddSingleton(new Backoff(Random.Shared.NextDouble))
        .AddMetrics()
        .AddSingleton<OutboxMetrics>()
        .AddSingleton<OutboxPulse>()
        .AddSingleton<Carrier>()
        .AddSingleton<Dispatch>()
        .AddHostedService<OutboxLoop>();
}
