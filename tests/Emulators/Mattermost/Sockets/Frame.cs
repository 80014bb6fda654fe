namespace RotationBot.Emulators.Mattermost.Sockets;

/// <summary>An event as one connection is told it.</summary>
internal sealed record Frame(long Seq, string Json)
{
    /// <summary>What goes wrong with it on its first way out.</summary>
    public Mischief Mischief { get; init; }
}

internal enum Mischief
{
    None,
    Lost,
    Twice,
    AfterTheNext,
}
