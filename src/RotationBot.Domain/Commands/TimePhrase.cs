using NodaTime;
using RotationBot.Domain.Rotas;

namespace RotationBot.Domain.Commands;

/// <summary>
/// Times as people write them: "2h", "until fri 17:00", "tomorrow 9am", "18:30", "2026-12-01 14:00", "27 nov". A day without a
/// time means 09:00; a time without a day its next occurrence; a weekday its next one from now.
/// </summary>
public static class TimePhrase
{
    /// <summary>What a day without a time means.</summary>
    internal static readonly LocalTime StartOfDay = new(9, 0);

    /// <summary>Ten years: what is farther away was not meant.</summary>
    internal static readonly Duration Farthest = Duration.FromDays(3660);

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
        var found = (TimeVocabulary.Exact(words[^1]) ?? (TimeVocabulary.Length(string.Concat(words)) is { } length ? now + length : null)) is { } at ? new WrittenTime(at, null) : OnTheClock(words, zone, now);
        return found is { } time && time.At > now - Farthest && time.At < now + Farthest ? found : null;
    }

    private static WrittenTime? OnTheClock(List<string> words, DateTimeZone zone, Instant now) =>
        DayAndTime(words, zone, now) is { } local ? new WrittenTime(LocalTimes.ToInstant(local, zone), local) : null;

    private static LocalDateTime? DayAndTime(List<string> words, DateTimeZone zone, Instant now)
    {
        var today = now.InZone(zone).Date;
        var time = TimeVocabulary.TimeOf(words[^1]);
        var dayWords = time is null ? words : words[..^1];
        if (dayWords.Count > 0 && dayWords[^1] == "at")
            dayWords = dayWords[..^1];
        if (dayWords.Count == 0)
            return time is { } t ? NextOccurrence(today, t, zone, now) : null;
        var at = time ?? StartOfDay;
        if (TimeVocabulary.WeekdayOf(dayWords) is { } weekday)
            return NextWeekday(today, weekday, at, zone, now);
        var dateWords = dayWords.Count > 1 && TimeVocabulary.WeekdayOf([dayWords[0]]) is not null ? dayWords[1..] : dayWords;
        return (TimeVocabulary.NearDay(dateWords, today) ?? TimeVocabulary.DateOf(dateWords, today)) is { } date && Math.Abs(date.Year - today.Year) <= 10 ? date + at : null;
    }

    private static LocalDateTime NextOccurrence(LocalDate today, LocalTime time, DateTimeZone zone, Instant now) =>
        LocalTimes.ToInstant(today + time, zone) > now ? today + time : today.PlusDays(1) + time;

    private static LocalDateTime NextWeekday(LocalDate today, IsoDayOfWeek weekday, LocalTime time, DateTimeZone zone, Instant now)
    {
        var date = today.DayOfWeek == weekday ? today : today.Next(weekday);
        return LocalTimes.ToInstant(date + time, zone) > now ? date + time : date.PlusWeeks(1) + time;
    }
}

/// <summary>A time as somebody wrote it.</summary>
/// <param name="Local">What the clock was to read; null: a length of time, or an instant with its offset, was written.</param>
public readonly record struct WrittenTime(Instant At, LocalDateTime? Local);
