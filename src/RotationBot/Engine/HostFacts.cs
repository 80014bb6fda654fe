using RotationBot.Domain;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Platforms;

namespace RotationBot.Engine;

/// <summary>What stays the same from decision to decision: the configuration and the platforms.</summary>
internal sealed class HostFacts(Organisation organisation, IEnumerable<IChatPlatform> platforms)
{
    public Organisation Organisation { get; } = organisation;

    public IReadOnlyDictionary<PlatformId, PlatformFacts> Platforms { get; } =
        platforms.ToDictionary(p => p.Id, p => new PlatformFacts(p.Traits, p.Reaches));
}
