using RotationBot.Platforms;

namespace RotationBot.Inbox;

internal static class InboxRegistration
{
    public static IServiceCollection AddInbox(this IServiceCollection services) => services
        .AddMetrics()
        .AddSingleton<Hearing>()
        .AddSingleton<InboxMetrics>()
        .AddSingleton<LazyCursors>()
        .AddSingleton<EventInbox>()
        .AddSingleton<IInbox>(p => p.GetRequiredService<EventInbox>())
        .AddSingleton<Listening>()
        .AddHostedService(p => p.GetRequiredService<Listening>());
}
