using NodaTime;

namespace RotationBot.Domain.Commands;

/// <summary>
/// Stretches of time as people write them: "2h", "until fri 17:00", "tue 13:00..15:00", "mon..wed", "27 nov - 3 dec", "tomorrow".
/// A day as the start begins at its midnight (with a length of time: at 09:00), a day as the end is included; an end without a
/// day belongs to the day of the start, or to the next one if it is not later. What has begun already counts from now on.
/// </summary>
public static class TimeRange
{
    public static RangeReading Parse(string phrase, DateTimeZone zone, Instant now)
    {
        var words = RangeSpelling.Words(phrase);
        if (words.Count == 0)
            return new(RangeFault.Missing);
        var reader = new RangeReader(zone, now);
        var today = now.InZone(zone).Date;
        var first = reader.Read(words, today);

        // "fri" or "13:00-15:00" mean the next ones, where those of today are over.
        return first is { Fault: RangeFault.Past, ComesAgain: true } ? reader.Read(words, today.PlusDays(1)) : first;
    }
}

/// <summary>What is wrong with a stretch of time as it was written.</summary>
public enum RangeFault
{
    Missing,
    Unreadable,

    /// <summary>A start without an end.</summary>
    NoEnd,

    /// <summary>It ends before it begins.</summary>
    Backwards,

    /// <summary>The clock skips all of it.</summary>
    Skipped,

    /// <summary>All of it has passed.</summary>
    Past,

    /// <summary>More than a year.</summary>
    TooLong,
}

/// <summary>A stretch of time as it was written.</summary>
/// <param name="Fault">Null: it can be used.</param>
public sealed record RangeReading(RangeFault? Fault, Instant From = default, Instant To = default)
{
    /// <summary>The readings of the clock that were written, for what is odd about them.</summary>
    public IReadOnlyList<LocalDateTime> Written { get; init; } = [];

    /// <summary>Whether the words name a time that comes again, like a weekday.</summary>
    public bool ComesAgain { get; init; }
}
