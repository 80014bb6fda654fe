namespace RotationBot.Emulators.Slack.Api;

/// <summary>How many calls a minute.</summary>
internal static class Tier
{
    public const int Two = 20;
    public const int Three = 50;
    public const int Four = 100;

    /// <summary>Methods with rules of their own; hundreds a minute.</summary>
    public const int Special = 600;
}
