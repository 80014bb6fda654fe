namespace RotationBot.Cli;

/// <summary>What the shell is told. The numbers follow sysexits.h.</summary>
internal static class ExitCode
{
    public const int Fine = 0;
    public const int Usage = 64;

    /// <summary>A store, a port or a platform is out of reach.</summary>
    public const int Unavailable = 69;

    public const int Bug = 70;
    public const int BadConfiguration = 78;
}
