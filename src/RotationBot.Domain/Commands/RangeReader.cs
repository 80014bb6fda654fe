using NodaTime;
using RotationBot.Domain.Rotas;

namespace RotationBot.Domain.Commands;

/// <summary>Reads the words of a stretch of time for one reader at one moment.</summary>
internal sealed class RangeReader(DateTimeZone zone, Instant now)
{
    private static readonly Duration Longest = Duration.FromDays(366);

    /// <param name="from">The day from which on days and times are looked for.</param>
    public RangeReading Read(List<string> words, LocalDate from)
    {
        var cut = words.IndexOf(RangeSpelling.To);
        if (words.LastIndexOf(RangeSpelling.To) != cut)
            return new(RangeFault.Unreadable);
        return cut switch
        {
            < 0 => WithoutEnd(words, from),
            0 => Between(["now"], words[1..], from),
            _ => Between(words[..cut], words[(cut + 1)..], from),
        };
    }

    private RangeReading Between(List<string> left, List<string> right, LocalDate from)
    {
        if (right.Count == 0)
            return new(RangeFault.NoEnd);
        if (Side(left, from) is not { } start)
            return new(RangeFault.Unreadable);
        if (TimeVocabulary.Length(string.Concat(right)) is { } length)
            return Lasting(start, length, from);
        return Side(right, start.Day ?? LocalFrom(start, from).Date) is { } end ? Between(start, end, from) : new(RangeFault.Unreadable);
    }

    private RangeReading Between(Edge start, Edge end, LocalDate from)
    {
        var local = LocalFrom(start, from);
        if (end.Exact is { } exact)
            return Checked(InstantOf(start, local), exact, Written(start, local), null) with { ComesAgain = start.ComesAgain };
        var until = end switch
        {
            { Day: { } day, Time: null } => day.PlusDays(1).AtMidnight(),
            { Day: { } day, Time: { } time } => day + time,
            { Time: { } time } when local.TimeOfDay < time => local.Date + time,
            _ => local.Date.PlusDays(1) + end.Time!.Value,
        };
        return Checked(InstantOf(start, local), LocalTimes.ToInstant(until, zone), Written(start, local), end.Time is null ? null : until) with { ComesAgain = start.ComesAgain };
    }

    private RangeReading WithoutEnd(List<string> words, LocalDate from)
    {
        for (var i = 0; i < words.Count; i++)
            if (TimeVocabulary.Length(string.Concat(words[i..])) is { } length)
                return i == 0 ? Checked(now, now + length, null, null) : Side(words[..i], from) is { } start ? Lasting(start, length, from) : new(RangeFault.Unreadable);
        return Side(words, from) switch
        {
            null => new(RangeFault.Unreadable),
            { Day: not null, Time: null } day => Between(day, day, from),
            _ => new(RangeFault.NoEnd),
        };
    }

    private RangeReading Lasting(Edge start, Duration length, LocalDate from)
    {
        var edge = start.Exact is null ? start with { Time = start.Time ?? TimePhrase.StartOfDay } : start;
        var local = LocalFrom(edge, from);
        var at = InstantOf(edge, local);
        return Checked(at, at + length, Written(edge, local), null) with { ComesAgain = edge.ComesAgain };
    }

    private RangeReading Checked(Instant from, Instant to, LocalDateTime? start, LocalDateTime? end)
    {
        RangeFault? fault = to < from ? RangeFault.Backwards
            : to == from ? RangeFault.Skipped
            : to <= now ? RangeFault.Past
            : to - Instant.Max(from, now) > Longest ? RangeFault.TooLong
            : null;
        return new(fault, Instant.Max(from, now), to) { Written = [.. new[] { start, end }.OfType<LocalDateTime>()] };
    }

    private Edge? Side(List<string> words, LocalDate from)
    {
        if (words is ["now"])
            return new(null, null, now);
        if (words.Count == 0)
            return null;
        if (TimeVocabulary.Exact(words[^1]) is { } exact)
            return exact > now - TimePhrase.Farthest && exact < now + TimePhrase.Farthest ? new(null, null, exact) : null;
        var time = TimeVocabulary.TimeOf(words[^1]);
        var day = time is null ? words : words[..^1];
        if (day.Count == 0)
            return new(null, time, null) { ComesAgain = true };
        return DayOf(day, from) is var (date, again) ? new(date, time, null) { ComesAgain = again } : null;
    }

    private (LocalDate Day, bool ComesAgain)? DayOf(List<string> words, LocalDate from)
    {
        if (TimeVocabulary.NearDay(words, now.InZone(zone).Date) is { } near)
            return (near, false);
        if (TimeVocabulary.WeekdayOf(words) is { } weekday)
            return (from.DayOfWeek == weekday ? from : from.Next(weekday), true);
        var date = words.Count > 1 && TimeVocabulary.WeekdayOf(words[..1]) is not null ? words[1..] : words;
        return TimeVocabulary.DateOf(date, from) is { } day && Math.Abs(day.Year - from.Year) <= 10 ? (day, false) : null;
    }

    private LocalDateTime LocalFrom(Edge edge, LocalDate from) => edge.Exact is { } exact
        ? exact.InZone(zone).LocalDateTime
        : (edge.Day ?? from) + (edge.Time ?? LocalTime.Midnight);

    private Instant InstantOf(Edge edge, LocalDateTime local) => edge.Exact ?? LocalTimes.ToInstant(local, zone);

    private static LocalDateTime? Written(Edge edge, LocalDateTime local) => edge.Time is null ? null : local;

    /// <param name="Day">Null: a time of day alone.</param>
    /// <param name="Time">Null: the day as a whole.</param>
    private sealed record Edge(LocalDate? Day, LocalTime? Time, Instant? Exact)
    {
        public bool ComesAgain { get; init; }
    }
}
