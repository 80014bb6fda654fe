namespace RotationBot.Cli;

/// <summary>What the shell is told. The numbers from 64 on follow sysexits.h.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>The question was understood, and the answer is no: a name nobody has, a line of a batch that could not be read, a warning with <c>--strict</c>.</summary>
    public const int Finding = 1;

    public const int Usage = 64;

    /// <summary>A store, a port or a platform is out of reach.</summary>
    public const int Unavailable = 69;

    public const int Bug = 70;
    public const int BadConfiguration = 78;
}
