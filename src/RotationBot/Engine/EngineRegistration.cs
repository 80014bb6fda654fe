namespace RotationBot.Engine;

internal static class EngineRegistration
{
    public static IServiceCollection AddEngine(this IServiceCollection services) => services
        .AddSingleton<IDecide, DomainDecides>()
        .AddMetrics()
        .AddSingleton<EngineMetrics>()
        .AddSingleton<HostFacts>()
        .AddSingleton<RecordsBook>()
        .AddSingleton<FactsLoader>()
        .AddSingleton<AwaitedPosts>()
        .AddSingleton<Deciding>()
        .AddSingleton<Heartbeat>()
        .AddSingleton<InboxStage>()
        .AddSingleton<DueStage>()
        .AddSingleton<EngineStages>()
        .AddHostedService<EngineLoop>();
}
