using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RotationBot.Platforms.Mattermost.Api;
using RotationBot.Platforms.Mattermost.Directory;
using RotationBot.Platforms.Mattermost.Hearing;
using RotationBot.Platforms.Mattermost.Incoming;
using RotationBot.Platforms.Mattermost.Saying;
using RotationBot.Platforms.Mattermost.Socket;

namespace RotationBot.Platforms.Mattermost;

/// <summary>Puts a Mattermost server into a host.</summary>
public static class MattermostSetup
{
    /// <summary>Adds the bot's place on the server. The host brings a <see cref="TimeProvider"/> and logging.</summary>
    public static IServiceCollection AddMattermost(this IServiceCollection services, MattermostOptions options, MattermostNames names) => services
        .AddSingleton(options)
        .AddSingleton<MattermostApi>()
        .AddSingleton(p => new MattermostDirectory(p.GetRequiredService<MattermostApi>(), options, names, p.GetRequiredService<TimeProvider>(), p.GetRequiredService<ILogger<MattermostDirectory>>()))
        .AddSingleton(p => new MattermostFollows(p.GetRequiredService<MattermostDirectory>()))
        .AddSingleton<ChatEvents>()
        .AddSingleton<Ear>()
        .AddSingleton<CatchingUp>()
        .AddSingleton(KeepAlive.Usual)
        .AddSingleton(new Pauses(Random.Shared.NextDouble))
        .AddSingleton<Supervision>()
        .AddSaying()
        .AddIncoming()
        .AddSingleton(p => new MattermostPlatform(p.GetRequiredService<MattermostDirectory>(), p.GetRequiredService<Supervision>(), p.GetRequiredService<Carrying>()))
        .AddSingleton<IChatPlatform>(p => p.GetRequiredService<MattermostPlatform>());

    private static IServiceCollection AddSaying(this IServiceCollection services) => services
        .AddSingleton<Seal>()
        .AddSingleton<Groups>()
        .AddSingleton<Calling>()
        .AddSingleton<ButtonRow>()
        .AddSingleton<OwnPosts>()
        .AddSingleton<Posting>()
        .AddSingleton<Places>()
        .AddSingleton<Speaking>()
        .AddSingleton<Privately>()
        .AddSingleton<Editing>()
        .AddSingleton<Headers>()
        .AddSingleton<Carrying>();

    /// <summary>The host brings the <see cref="IButtonChoices"/>.</summary>
    private static IServiceCollection AddIncoming(this IServiceCollection services) => services
        .AddSingleton<Interactions>()
        .AddSingleton<DoubleClicks>()
        .AddSingleton<TriggerProof>()
        .AddSingleton<Callers>()
        .AddSingleton<Presses>()
        .AddSingleton<ChoiceDialog>()
        .AddSingleton<CommandEndpoint>()
        .AddSingleton<ActionEndpoint>()
        .AddSingleton<DialogEndpoint>();
}

/// <summary>Where the host says that the configuration has other names now.</summary>
public sealed class MattermostFollows
{
    private readonly MattermostDirectory directory;

    internal MattermostFollows(MattermostDirectory directory) => this.directory = directory;

    public void Follow(MattermostNames names) => directory.Follow(names);
}
