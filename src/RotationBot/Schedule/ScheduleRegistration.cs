using Quartz;

namespace RotationBot.Schedule;

internal static class ScheduleRegistration
{
    public static IServiceCollection AddSchedule(this IServiceCollection services) => services
        .AddStages()
        .AddQuartz(Declare)
        .AddQuartzHostedService();

    /// <summary>Without the safety net: what wakes the stages while nothing goes wrong.</summary>
    public static IServiceCollection AddStages(this IServiceCollection services) => services
        .AddSingleton<Bells>()
        .AddSingleton<OutputSync>()
        .AddSingleton<WorkLeft>()
        .AddHostedService<OutputsLoop>();

    /// <summary>In memory: these only ring bells, so nothing is lost with them. They go by the host's clock, also where that jumps.</summary>
    private static void Declare(IQuartzBuilder quartz)
    {
        quartz.ScheduleJob<WorkJob>(t => t.WithIdentity("work").WithCronSchedule("* * * * * ?"));
        quartz.ScheduleJob<ConfigurationJob>(t => t.WithIdentity("configuration").WithCronSchedule("0/2 * * * * ?"));
        quartz.ScheduleJob<OutputsJob>(t => t.WithIdentity("outputs").WithCronSchedule("0 * * * * ?"));
    }
}
