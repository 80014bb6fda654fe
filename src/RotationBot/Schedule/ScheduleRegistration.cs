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

    /// <summary>In memory, and by the computer's own clock: the sandbox's jumps, and these only ring bells.</summary>
    private static void Declare(IQuartzBuilder quartz)
    {
        quartz.UseTimeProvider(TimeProvider.System);
        quartz.ScheduleJob<WorkJob>(t => t.WithIdentity("work").WithCronSchedule("* * * * * ?"));
        quartz.ScheduleJob<OutputsJob>(t => t.WithIdentity("outputs").WithCronSchedule("0 * * * * ?"));
    }
}
