using RotationBot.Configuration;

namespace RotationBot.InForce;

/// <summary>A part of the host that works by the configuration and goes on with another one. What counts from the start on only, it leaves as it was.</summary>
internal interface IFollowConfiguration
{
    void Follow(Settings settings);
}

/// <param name="Platforms">They go ahead: while it is decided whom to tell of the change, newcomers must be reached already.</param>
/// <param name="Host">They follow once it is stored.</param>
internal sealed record Followers(IReadOnlyList<IFollowConfiguration> Platforms, IReadOnlyList<IFollowConfiguration> Host);
