using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace RotationBot.Cli;

/// <summary>How far ahead a question looks, in weeks.</summary>
internal static class WeeksAhead
{
    private const int Most = 520;

    /// <param name="usual">Where it is not given.</param>
    public static Option<int?> Option(int usual) => new("--weeks") { HelpName = "N", Description = $"how many weeks: 1 to {Most}, else {usual}", CustomParser = Read };

    /// <summary>What is wrong with the number in a question of a batch; null: nothing.</summary>
    public static string? Fault(int? weeks) => weeks is < 1 or > Most ? $"\"weeks\" takes a number from 1 to {Most}, not {weeks}." : null;

    private static int? Read(ArgumentResult given)
    {
        if (int.TryParse(given.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var weeks) && weeks is >= 1 and <= Most)
            return weeks;
        given.AddError($"--weeks takes a number from 1 to {Most}, not \"{given.Tokens[0].Value}\".");
        return null;
    }
}
