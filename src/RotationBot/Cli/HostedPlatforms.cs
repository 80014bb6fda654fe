using RotationBot.Configuration;
using RotationBot.Domain;
using RotationBot.Domain.Conversation;
using RotationBot.InForce;
using RotationBot.Platforms.Mattermost;

namespace RotationBot.Cli;

/// <summary>The platforms that a configuration names: real ones, or else the sandbox.</summary>
internal static class HostedPlatforms
{
    public static IServiceCollection AddPlatforms(this IServiceCollection services, HostPlan plan) => plan.Settings.Mattermost is { } mattermost
        ? services.AddSingleton(plan.Clock).AddMattermost(mattermost).AddInForce(plan.Settings, p => [p.GetRequiredService<MattermostFollowsFile>()])
        : services.AddSandbox(plan.Settings, plan.Options.AllowRemote, plan.Clock).AddInForce(plan.Settings, p => [p.GetRequiredService<SandboxFollows>()]);

    /// <summary>As a host sees its platforms, without one that runs.</summary>
    public static IReadOnlyDictionary<PlatformId, PlatformFacts> Facts(Settings settings) => settings.Mattermost is { } mattermost
        ? new Dictionary<PlatformId, PlatformFacts> { [MattermostPlatform.Name] = new(MattermostPlatform.AllTraits, mattermost.Names.People.ContainsKey) }
        : SandboxHosting.Facts(settings.Organisation);

    /// <summary>What the host says it is when it starts.</summary>
    public static string Words(Settings settings) => settings.Mattermost is { } mattermost
        ? $"RotationBot on Mattermost ({mattermost.Options.Url}, team {mattermost.Options.Team})"
        : "RotationBot sandbox";
}
