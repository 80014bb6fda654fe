using System.Text.RegularExpressions;

namespace RotationBot.Domain.Alerts;

internal enum AlertState
{
    Firing,
    Resolved,

    /// <summary>It reads like the end ("checkout has recovered"), if there is anything to end.</summary>
    PerhapsResolved,
}

/// <summary>
/// What an alert bot's post says in its first line: which alert, and whether it is over. Words of state count in brackets
/// ("[RESOLVED]"), at the start ("OK: …") and at the end ("…: OK", "… has recovered"); anywhere else they are words like others.
/// </summary>
/// <param name="Key">The same for every post about one alert: the words without state, measures and times.</param>
internal sealed partial record AlertTitle(string Key, AlertState State)
{
    private const int MostCharacters = 400;

    /// <summary>How bots begin or end a line about an alert that is not over.</summary>
    private static readonly IReadOnlyList<string> Firing =
        ["firing", "alerting", "alert", "triggered", "problem", "down", "critical", "crit", "error", "warning", "warn", "unknown", "open", "opened", "new", "pending", "no data", "started"];

    public static AlertTitle Read(string text, AlertBot bot)
    {
        var lines = text.Split('\n').Select(l => l.Trim()).Where(l => l.Any(char.IsLetterOrDigit)).Take(2).ToList();
        var title = new AlertTitle("", AlertState.Firing);
        foreach (var line in lines)
        {
            var read = new AlertLine(Tokens(line), [.. bot.Resolved.Select(Tokens)], [.. Firing.Select(Tokens)]).Read();
            title = new(read.Key, title.State == AlertState.Firing ? read.State : title.State);
            if (title.Key.Length > 0)
                break;
        }
        return title is { Key: "", State: AlertState.Firing } ? title with { Key = string.Join(' ', lines) } : title;
    }

    private static List<string> Tokens(string line)
    {
        var folded = line[..Math.Min(line.Length, MostCharacters)].ToLowerInvariant();
        var said = Measures().Replace(Emoji().Replace(folded, " "), " ");
        return [.. Token().Matches(said).Select(m => m.Value)];
    }

    /// <summary><c>:rotating_light:</c>.</summary>
    [GeneratedRegex(@"(?<!\S):[a-z][a-z0-9_+-]*:(?!\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Emoji();

    /// <summary>What differs from one post about an alert to the next: shares, lengths of time, sizes, times of day, dates.</summary>
    [GeneratedRegex(@"(?<![\w.])\d+(?:[.,]\d+)?\s?(?:%|ms|s|sec|seconds|m|min|minutes|h|hours|kb|mb|gb|tb|kib|mib|gib)(?!\w)|(?<!\w)\d{4}-\d\d-\d\d(?:t\d\d:\d\d\S*)?|(?<!\w)\d{1,2}:\d\d(?::\d\d)?(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Measures();

    /// <summary>A word with what is inside it ("web-1", "api.example.com"), or one sign that parts words.</summary>
    [GeneratedRegex(@"[\p{L}\p{N}_]+(?:[-./'’][\p{L}\p{N}_]+)*|[\[\](){}:|–—,;!.-]", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
