using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using RotationBot.Domain.Rotas;

namespace RotationBot.Domain.Commands;

/// <summary>
/// Times as people write them: "2h", "until fri 17:00", "tomorrow 9am", "18:30", "2026-12-01 14:00", "27 nov". A day without a
/// time means 09:00; a time without a day its next occurrence; a weekday its next one from now.
/// </summary>
public static partial class TimePhrase
{
    private static readonly LocalTime StartOfDay = new(9, 0);
    private static readonly Duration Farthest = Duration.FromDays(3660);
    private static readonly string[] Fillers = ["until", "till", "at", "on", "for", "in", "by", "next"];

    /// <summary>The instant meant by somebody in <paramref name="zone"/>; null if it cannot be read, or is more than ten years away.</summary>
    public static Instant? Read(string phrase, DateTimeZone zone, Instant now) => Parse(phrase, zone, now)?.At;

    /// <summary>As <see cref="Read"/>, with the reading of the clock that was written.</summary>
    public static WrittenTime? Parse(string phrase, DateTimeZone zone, Instant now)
    {
        var words = phrase.ToLowerInvariant().Replace(',', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .SkipWhile(w => Fillers.Contains(w)).ToList();
        if (words.Count == 0)
            return null;
        if (words is ["now"] or ["today"])
            return new(now, null);
        var found = (Exact(phrase) ?? Length(string.Concat(words), now)) is { } at ? new WrittenTime(at, null) : OnTheClock(words, zone, now);
        return found is { } time && time.At > now - Farthest && time.At < now + Farthest ? found : null;
    }

    private static WrittenTime? OnTheClock(List<string> words, DateTimeZone zone, Instant now) =>
        DayAndTime(words, zone, now) is { } local ? new WrittenTime(LocalTimes.ToInstant(local, zone), local) : null;

    private static Instant? Exact(string phrase) =>
        phrase.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).LastOrDefault() is { } last
        && OffsetDateTimePattern.ExtendedIso.Parse(last.ToUpperInvariant()) is { Success: true } parsed
            ? parsed.Value.ToInstant()
            : null;

    private static Instant? Length(string words, Instant now)
    {
        if (LengthPattern().Match(words) is not { Success: true } match || match.Length == 0)
            return null;
        long seconds = 0;
        foreach (Capture part in match.Groups["part"].Captures)
            seconds += long.Parse(Digits().Match(part.Value).ValueSpan, CultureInfo.InvariantCulture) * Seconds(part.Value);
        return seconds is > 0 and < 400L * 86_400 ? now + Duration.FromSeconds(seconds) : null;
    }

    private static long Seconds(string part) => Digits().Replace(part, "")[0] switch
    {
        'w' => 7 * 86_400,
        'd' => 86_400,
        'h' => 3_600,
        'm' => 60,
        _ => 1,
    };

    private static LocalDateTime? DayAndTime(List<string> words, DateTimeZone zone, Instant now)
    {
        var today = now.InZone(zone).Date;
        var time = TimeOf(words[^1]);
        var dayWords = time is null ? words : words[..^1];
        if (dayWords.Count > 0 && dayWords[^1] == "at")
            dayWords = dayWords[..^1];
        if (dayWords.Count == 0)
            return time is { } t ? NextOccurrence(today, t, zone, now) : null;
        var at = time ?? StartOfDay;
        if (WeekdayOf(dayWords) is { } weekday)
            return NextWeekday(today, weekday, at, zone, now);
        var dateWords = dayWords.Count > 1 && WeekdayOf([dayWords[0]]) is not null ? dayWords[1..] : dayWords;
        return DateOf(dateWords, today) is { } date && Math.Abs(date.Year - today.Year) <= 10 ? date + at : null;
    }

    private static LocalDateTime NextOccurrence(LocalDate today, LocalTime time, DateTimeZone zone, Instant now) =>
        LocalTimes.ToInstant(today + time, zone) > now ? today + time : today.PlusDays(1) + time;

    private static LocalDateTime NextWeekday(LocalDate today, IsoDayOfWeek weekday, LocalTime time, DateTimeZone zone, Instant now)
    {
        var date = today.DayOfWeek == weekday ? today : today.Next(weekday);
        return LocalTimes.ToInstant(date + time, zone) > now ? date + time : date.PlusWeeks(1) + time;
    }

    private static LocalTime? TimeOf(string word)
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

    private static IsoDayOfWeek? WeekdayOf(List<string> words) => words is not [{ Length: >= 3 } word] ? null
        : Enum.GetValues<IsoDayOfWeek>().FirstOrDefault(d => d != IsoDayOfWeek.None && d.ToString().StartsWith(word, StringComparison.OrdinalIgnoreCase)) is var found and not IsoDayOfWeek.None
            ? found
            : null;

    private static LocalDate? DateOf(List<string> words, LocalDate today) => words switch
    {
        ["today"] => today,
        ["tomorrow"] => today.PlusDays(1),
        [var iso] when LocalDatePattern.Iso.Parse(iso) is { Success: true } parsed => parsed.Value,
        [var day, var month] => NamedDate($"{day} {month}", today),
        [var day, var month, var year] => LocalDatePattern.CreateWithInvariantCulture("d MMM uuuu").Parse($"{day} {month} {year}") is { Success: true } parsed ? parsed.Value : null,
        _ => null,
    };

    private static LocalDate? NamedDate(string words, LocalDate today)
    {
        foreach (var text in new[] { words, string.Join(' ', words.Split(' ').Reverse()) })
        {
            if (AnnualDatePattern.CreateWithInvariantCulture("d MMM").Parse(text) is { Success: true } parsed)
                return Next(parsed.Value, today);
        }
        return null;
    }

    /// <summary>29 February is in the next leap year.</summary>
    private static LocalDate Next(AnnualDate date, LocalDate today) => Enumerable.Range(today.Year, 9)
        .Where(date.IsValidYear).Select(date.InYear).First(d => d >= today);

    [GeneratedRegex(@"^(?<part>[0-9]{1,6}(?:weeks?|w|days?|d|hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|s))+$", RegexOptions.CultureInvariant)]
    private static partial Regex LengthPattern();

    [GeneratedRegex(@"^(?<h>[0-9]{1,2})(?:[:.](?<m>[0-9]{2}))?(?<half>am|pm)?$", RegexOptions.CultureInvariant)]
    private static partial Regex ClockPattern();

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}

/// <summary>A time as somebody wrote it.</summary>
/// <param name="Local">What the clock was to read; null: a length of time, or an instant with its offset, was written.</param>
public readonly record struct WrittenTime(Instant At, LocalDateTime? Local);
