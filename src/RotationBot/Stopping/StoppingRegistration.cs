namespace RotationBot.Stopping;

internal static class StoppingRegistration
{
    /// <summary>How long everything else may take to stop once <see cref="Drain"/> is done or has given up.</summary>
    private static readonly TimeSpan AfterDrain = TimeSpan.FromSeconds(5);

    /// <summary>The last registered is the first to be told that the host stops.</summary>
    public static IServiceCollection AddStopping(this IServiceCollection services) => services
        .Configure<HostOptions>(o => o.ShutdownTimeout = Drain.Limit + AfterDrain)
        .AddHostedService<Drain>()
        .AddHostedService<SecondSignal>();
}
