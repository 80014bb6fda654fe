using RotationBot.Configuration;
using RotationBot.Domain;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.InForce;
using RotationBot.Platforms.Sandbox;
using RotationBot.Schedule;

namespace RotationBot.Cli;

/// <summary>The pretended workspace in which a host without a real platform lives.</summary>
internal static class SandboxHosting
{
    public static IServiceCollection AddSandbox(this IServiceCollection services, Settings settings, bool allowRemote, TimeProvider clock) => services
        .AddSandbox(Options(settings, allowRemote), clock)
        .AddSingleton<IHostRhythm, HostRhythm>()
        .AddSingleton<SandboxFollows>();

    public static SandboxOptions Options(Settings settings, bool allowRemote)
    {
        var organisation = settings.Organisation;
        return new SandboxOptions
        {
            DataDirectory = Path.GetDirectoryName(settings.StorePath)!,
            TimeZone = organisation.TimeZone,
            People = organisation.People.ToDictionary(p => p.Key, p => p.Value.Name),
            Users = settings.Sandbox.Users.ToDictionary(u => u.Id, u => u.Name),
            Bots = settings.Sandbox.Users.Where(u => u.IsBot).Select(u => u.Id).ToHashSet(),
            TimeZones = settings.Sandbox.Users.ToDictionary(u => u.Id, u => u.TimeZone.Id),
            Channels = organisation.Channels.Keys.ToDictionary(c => c, c => settings.Sandbox.Purposes.GetValueOrDefault(c, "")),
            Groups = organisation.Groups.ToDictionary(g => g.Key, g => Members(g.Value)),
            AllowRemote = allowRemote,
        };
    }

    /// <summary>As a host sees its platforms, without one that runs.</summary>
    public static IReadOnlyDictionary<PlatformId, PlatformFacts> Facts(Organisation organisation) =>
        new Dictionary<PlatformId, PlatformFacts> { [SandboxPlatform.Name] = new(SandboxPlatform.AllTraits, organisation.People.ContainsKey) };

    /// <summary>Whoever is in the group whatever the rotas say; the rest comes with the first sync.</summary>
    private static IReadOnlyList<PersonId> Members(Group group) => [.. group.Members.OfType<GroupMember.Somebody>().Select(m => m.Person)];
}

/// <summary>People, channels and groups of another configuration are there at once.</summary>
internal sealed class SandboxFollows(SandboxWorld world) : IFollowConfiguration
{
    public void Follow(Settings settings) => world.Follow(SandboxHosting.Options(settings, allowRemote: false));
}
