using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace RotationBot.Domain.Commands;

/// <summary>The words people write days, times of day and lengths of time with; all in lower case.</summary>
internal static partial class TimeVocabulary
{
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;
    private static readonly string[] OtherWords =
    [
        "now", "today", "tomorrow", "from", "until", "till", "to", "through", "at", "on", "for", "in", "by", "next", "the", "between",
        "week", "weeks", "day", "days", "hour", "hours", "hr", "hrs", "h", "minute", "minutes", "min", "mins", "d", "w", "m",
    ];

    /// <summary>What stands on either side of ".." or a dash within a word; at least one, which may be empty.</summary>
    public static string[] PartsOf(string? word) => Parts().Split(word ?? "");

    /// <summary>Whether a word can be part of a time at all.</summary>
    public static bool Knows(string word) =>
        PartsOf(word).All(part => part.Length == 0 || char.IsAsciiDigit(part[0]) || IsName(part) || OtherWords.Contains(part));

    /// <summary>Whether it is the name of a day or of a month.</summary>
    public static bool IsName(string word) => word is "today" or "tomorrow" or "now" || WeekdayOf([word]) is not null || IsMonth(word);

    /// <summary>"sun" as a date nobody can take for a name: the whole weekday, or the word itself.</summary>
    public static string InFull(string word) => WeekdayOf([word])?.ToString().ToLowerInvariant() ?? word;

    public static bool IsMonth(string word) => word.Length >= 3 && Month(word).Length > 0;

    /// <summary>"2h", "1h30m", "90minutes", at least a second and less than 400 days.</summary>
    public static Duration? Length(string words)
    {
        if (LengthPattern().Match(words) is not { Success: true } match)
            return null;
        long seconds = 0;
        foreach (Capture part in match.Groups["part"].Captures)
            seconds += long.Parse(Digits().Match(part.Value).ValueSpan, CultureInfo.InvariantCulture) * Seconds(part.Value);
        return seconds is > 0 and < 400L * 86_400 ? Duration.FromSeconds(seconds) : null;
    }

    /// <summary>An instant with its offset ("2026-12-01t14:00:00z").</summary>
    public static Instant? Exact(string word) =>
        OffsetDateTimePattern.ExtendedIso.Parse(word.ToUpperInvariant()) is { Success: true } parsed ? parsed.Value.ToInstant() : null;

    public static LocalTime? TimeOf(string word)
    {
        if (ClockPattern().Match(word) is not { Success: true } match)
            return null;
        var hour = int.Parse(match.Groups["h"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups["m"].Success ? int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        var half = match.Groups["half"].Value;
        if (half.Length == 0)
            return match.Groups["m"].Success && hour < 24 && minute < 60 ? new LocalTime(hour, minute) : null;
        return hour is >= 1 and <= 12 && minute < 60 ? new LocalTime(hour % 12 + (half == "pm" ? 12 : 0), minute) : null;
    }

    public static IsoDayOfWeek? WeekdayOf(IReadOnlyList<string> words) => words is not [{ Length: >= 3 } word] ? null
        : Enum.GetValues<IsoDayOfWeek>().FirstOrDefault(d => d != IsoDayOfWeek.None && d.ToString().StartsWith(word, StringComparison.OrdinalIgnoreCase)) is var found and not IsoDayOfWeek.None
            ? found
            : null;

    /// <param name="from">A date without a year is the first one on or after this day.</param>
    public static LocalDate? DateOf(IReadOnlyList<string> words, LocalDate from) => words switch
    {
        [var iso] when LocalDatePattern.Iso.Parse(iso) is { Success: true } parsed => parsed.Value,
        [var day, var month] => NamedDate($"{Short(day)} {Short(month)}", from),
        [var day, var month, var year] => LocalDatePattern.CreateWithInvariantCulture("d MMM uuuu").Parse($"{day} {Short(month)} {year}") is { Success: true } parsed ? parsed.Value : null,
        _ => null,
    };

    /// <summary>"today" and "tomorrow".</summary>
    public static LocalDate? NearDay(IReadOnlyList<string> words, LocalDate today) => words switch
    {
        ["today"] => today,
        ["tomorrow"] => today.PlusDays(1),
        _ => null,
    };

    private static long Seconds(string part) => Digits().Replace(part, "")[0] switch
    {
        'w' => 7 * 86_400,
        'd' => 86_400,
        'h' => 3_600,
        'm' => 60,
        _ => 1,
    };

    private static string Short(string word) => IsMonth(word) ? Month(word)[..3] : word;

    private static string Month(string word) => Months.FirstOrDefault(m => m.StartsWith(word, StringComparison.OrdinalIgnoreCase)) ?? "";

    private static LocalDate? NamedDate(string words, LocalDate from)
    {
        foreach (var text in new[] { words, string.Join(' ', words.Split(' ').Reverse()) })
        {
            if (AnnualDatePattern.CreateWithInvariantCulture("d MMM").Parse(text) is { Success: true } parsed)
                return Next(parsed.Value, from);
        }
        return null;
    }

    /// <summary>29 February is in the next leap year.</summary>
    private static LocalDate Next(AnnualDate date, LocalDate from) => Enumerable.Range(from.Year, 9)
        .Where(date.IsValidYear).Select(date.InYear).First(d => d >= from);

    [GeneratedRegex(@"^(?<part>[0-9]{1,6}(?:weeks?|w|days?|d|hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|s))+$", RegexOptions.CultureInvariant)]
    private static partial Regex LengthPattern();

    [GeneratedRegex(@"^(?<h>[0-9]{1,2})(?:[:.](?<m>[0-9]{2}))?(?<half>am|pm)?$", RegexOptions.CultureInvariant)]
    private static partial Regex ClockPattern();

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex(@"\.{2,}|[-–—…]", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();
}
