using System.Text.RegularExpressions;

namespace RotationBot.Domain.Commands;

/// <summary>Brings the many ways of writing "from here to there" to one.</summary>
internal static partial class RangeSpelling
{
    /// <summary>Stands between the start and the end.</summary>
    public const string To = "..";

    private static readonly string[] Ends = ["to", "until", "till", "through", "-"];
    private static readonly string[] Fillers = ["from", "on", "at", "the", "next", "by", "for", "in", "between"];

    /// <summary>In lower case; every <see cref="To"/> is a word of its own.</summary>
    public static List<string> Words(string phrase)
    {
        var text = phrase.ToLowerInvariant().Replace(',', ' ').Replace('–', '-').Replace('—', '-').Replace("…", To, StringComparison.Ordinal);
        text = BetweenTimes().Replace(Dots().Replace(text, $" {To} "), $"${{time}} {To} ");
        text = AfterTime().Replace(text, $" {To} ");
        text = BetweenDays().Replace(text, $" {To} ");
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(w => Ends.Contains(w) ? To : w)
            .Where(w => !Fillers.Contains(w)).ToList();
        return [.. words.Where((w, i) => w != To || words.ElementAtOrDefault(i - 1) != To)];
    }

    [GeneratedRegex(@"\.{2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Dots();

    [GeneratedRegex(@"(?<!\S)(?<time>\d{1,2}(?:[:.]\d{2})?(?:am|pm)?)\s*-\s*(?=\d{1,2}(?:[:.]\d{2}|am|pm))", RegexOptions.CultureInvariant)]
    private static partial Regex BetweenTimes();

    [GeneratedRegex(@"(?<=(?<!\S)\d{1,2}[:.]\d{2}(?:am|pm)?|(?<!\S)\d{1,2}(?:am|pm))\s*-\s*(?=[a-z]{3}|\d{1,2} [a-z]{3}|\d{4}-\d{2}-)", RegexOptions.CultureInvariant)]
    private static partial Regex AfterTime();

    [GeneratedRegex(@"(?<=[a-z]{3})-(?=[a-z]{3})|(?<=(?<!\S)\d{1,2} [a-z]{3,9})-(?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex BetweenDays();
}
