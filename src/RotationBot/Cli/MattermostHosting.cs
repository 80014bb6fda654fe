using RotationBot.Configuration;
using RotationBot.Engine;
using RotationBot.InForce;
using RotationBot.Platforms.Mattermost;
using RotationBot.Platforms.Mattermost.Incoming;

namespace RotationBot.Cli;

/// <summary>A Mattermost server on which a host lives.</summary>
internal static class MattermostHosting
{
    public static IServiceCollection AddMattermost(this IServiceCollection services, MattermostSettings settings) => services
        .AddMattermost(settings.Options, settings.Names)
        .AddSingleton<IButtonChoices, RequestChoices>()
        .AddSingleton<MattermostFollowsFile>();
}

/// <summary>People, channels and groups of another configuration are looked up when they are needed. Another server or token counts from the next start on.</summary>
internal sealed class MattermostFollowsFile(MattermostFollows mattermost) : IFollowConfiguration
{
    public void Follow(Settings settings)
    {
        if (settings.Mattermost is { } there)
            mattermost.Follow(there.Names);
    }
}
