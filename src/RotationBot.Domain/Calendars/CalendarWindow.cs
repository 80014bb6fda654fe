using NodaTime;

namespace RotationBot.Domain.Calendars;

/// <summary>The stretch of time a calendar shows. It moves once a day, at midnight: until then the same shifts make the same calendar.</summary>
internal readonly record struct CalendarWindow(Instant From, Instant To)
{
    private const int WeeksBack = 4;
    private const int WeeksAhead = 26;

    public static CalendarWindow Around(Instant now, DateTimeZone zone)
    {
        var today = now.InZone(zone).Date;
        return new(zone.AtStartOfDay(today.PlusWeeks(-WeeksBack)).ToInstant(), zone.AtStartOfDay(today.PlusWeeks(WeeksAhead)).ToInstant());
    }

    /// <summary>For a shift so old that nobody looks for its start: it was under way by then.</summary>
    public Instant NewYearBefore => NewYear(From.InUtc().Year);

    /// <summary>For a shift without an end in sight: it is still under way then.</summary>
    public Instant NewYearAfter => NewYear(To.InUtc().Year + 1);

    private static Instant NewYear(int year) => Instant.FromUtc(year, 1, 1, 0, 0);
}
