using RotationBot.Logs;

namespace RotationBot.Cli;

/// <summary>The options of <c>run</c>.</summary>
internal sealed record RunOptions
{
    /// <summary>Replaces <c>web.listen</c>.</summary>
    public Uri? Listen { get; init; }

    /// <summary>Replaces only the port of whatever is listened to.</summary>
    public int? Port { get; init; }

    public bool AllowRemote { get; init; }
    public bool Verbose { get; init; }

    public LogFormat LogFormat { get; init; }
}
