using RotationBot.Configuration;
using RotationBot.Domain;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.InForce;
using RotationBot.Platforms;

namespace RotationBot.Engine;

/// <summary>What decisions have in common: the configuration in force and the platforms.</summary>
internal sealed class HostFacts(Organisation organisation, IEnumerable<IChatPlatform> platforms) : IFollowConfiguration
{
    private volatile Organisation organisation = organisation;

    /// <summary>Replaced as a whole by another configuration: one decision takes it once.</summary>
    public Organisation Organisation => organisation;

    public IReadOnlyDictionary<PlatformId, PlatformFacts> Platforms { get; } =
        platforms.ToDictionary(p => p.Id, p => new PlatformFacts(p.Traits, p.Reaches));

    public void Follow(Settings settings) => organisation = settings.Organisation;
}
