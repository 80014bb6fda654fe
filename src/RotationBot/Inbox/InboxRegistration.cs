using RotationBot.Platforms;

namespace RotationBot.Inbox;

internal static class InboxRegistration
{
    public static IServiceCollection AddInbox(this IServiceCollection services) => services
        .AddSingleton<Hearing>()
        .AddSingleton<LazyCursors>()
        .AddSingleton<EventInbox>()
        .AddSingleton<IInbox>(p => p.GetRequiredService<EventInbox>())
        .AddSingleton<Listening>()
        .AddHostedService(p => p.GetRequiredService<Listening>());
}
