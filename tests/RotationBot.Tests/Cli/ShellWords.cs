namespace RotationBot.Tests.Cli;

internal static class ShellWords
{
    /// <summary>As a shell splits them: double quotes hold words together; what is read from and written to files is left out.</summary>
    public static IEnumerable<string> Split(string line) =>
        line.Split('<', '>')[0].Split('"').SelectMany((part, i) => i % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
