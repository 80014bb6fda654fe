using System.Globalization;
using NodaTime;
using NodaTime.Text;
using RotationBot.Domain.Rotas;

namespace RotationBot.Domain.Wording;

/// <summary>How instants and durations are said to people. Every time is said in a zone somebody chose, never in UTC by accident.</summary>
public static class Times
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("ddd d MMM");
    private static readonly LocalDatePattern DayAndYear = LocalDatePattern.CreateWithInvariantCulture("ddd d MMM uuuu");
    private static readonly LocalDatePattern Weekday = LocalDatePattern.CreateWithInvariantCulture("ddd");

    /// <summary>As short as it stays clear: "14:35" today, "tomorrow 09:00", "Mon 10:00" within six days, else "Mon 30 Nov 10:00".</summary>
    public static string Brief(Instant at, DateTimeZone zone, Instant now) => DayOf(at, zone, now) + ClockOf(at, zone);

    /// <summary>The same within a sentence: "at 14:35", "tomorrow at 09:00".</summary>
    public static string BriefAt(Instant at, DateTimeZone zone, Instant now) => DayOf(at, zone, now) + "at " + ClockOf(at, zone);

    private static string DayOf(Instant at, DateTimeZone zone, Instant now)
    {
        var date = at.InZone(zone).Date;
        var today = now.InZone(zone).Date;
        var days = Period.DaysBetween(today, date);
        return days switch
        {
            0 => "",
            1 => "tomorrow ",
            -1 => "yesterday ",
            > 1 and < 7 => Weekday.Format(date) + " ",
            _ when date.Year == today.Year || days is > 0 and < 180 => Day.Format(date) + " ",
            _ => DayAndYear.Format(date) + " ",
        };
    }

    /// <summary>With weekday, date and zone: "Fri 27 Nov 18:00 (London)". The echo of a time somebody typed.</summary>
    public static string Full(Instant at, DateTimeZone zone, Instant now) => $"{Dated(at, zone, now)} ({ZoneNames.City(zone)})";

    /// <summary>With weekday and date, however near: "Fri 27 Nov 18:00". The zone has been said before.</summary>
    public static string Dated(Instant at, DateTimeZone zone, Instant now)
    {
        var local = at.InZone(zone).LocalDateTime;
        return $"{DayName(local.Date, now.InZone(zone).Date)} {Clock.Format(local.TimeOfDay)}";
    }

    /// <summary>A stretch of time, like <see cref="Full"/>: "from Fri 27 Nov 18:00 to Mon 30 Nov 09:00 (London)".</summary>
    public static string Stretch(Instant from, Instant to, DateTimeZone zone, Instant now) =>
        $"from {Dated(from, zone, now)} to {Full(to, zone, now)}";

    /// <summary>A stretch of time in one piece, without its zone: "Tue 24 Nov 13:00-15:00", "Tue 24 Nov 13:00 - Wed 25 Nov 09:00", "all of Tue 24 Nov - Thu 26 Nov".</summary>
    public static string Range(Instant from, Instant to, DateTimeZone zone, Instant now)
    {
        var (start, end) = (from.InZone(zone).LocalDateTime, to.InZone(zone).LocalDateTime);
        if (start.TimeOfDay == LocalTime.Midnight && end.TimeOfDay == LocalTime.Midnight)
            return "all of " + Days(start.Date, end.Date.PlusDays(-1), now.InZone(zone).Date);
        return start.Date == end.Date ? $"{Dated(from, zone, now)}-{ClockOf(to, zone)}" : $"{Dated(from, zone, now)} - {Dated(to, zone, now)}";
    }

    private static string Days(LocalDate first, LocalDate last, LocalDate today) =>
        first >= last ? DayName(first, today) : $"{DayName(first, today)} - {DayName(last, today)}";

    /// <summary>"Tue 24 Nov", with the year where it is not this one.</summary>
    public static string DayName(LocalDate day, LocalDate today) => (day.Year == today.Year ? Day : DayAndYear).Format(day);

    /// <summary><see cref="Range"/> with its zone, and in the reader's where the two clocks differ then: "Tue 24 Nov 13:00-15:00 (London; your time 14:00-16:00)".</summary>
    public static string RangeFor(Instant from, Instant to, DateTimeZone zone, DateTimeZone reader, Instant now)
    {
        if (zone.GetUtcOffset(from) == reader.GetUtcOffset(from) && zone.GetUtcOffset(to) == reader.GetUtcOffset(to))
            return $"{Range(from, to, zone, now)} ({ZoneNames.City(zone)})";
        var days = new[] { from.InZone(zone).Date, from.InZone(reader).Date, to.InZone(zone).Date, to.InZone(reader).Date };
        var yours = days.Distinct().Count() == 1 ? $"{ClockOf(from, reader)}-{ClockOf(to, reader)}" : Range(from, to, reader, now);
        return $"{Range(from, to, zone, now)} ({ZoneNames.City(zone)}; your time {yours})";
    }

    /// <summary><see cref="Full"/> in the first zone, and in the reader's where the two clocks differ then.</summary>
    public static string FullFor(Instant at, DateTimeZone zone, DateTimeZone reader, Instant now) =>
        Full(at, zone, now) + (zone.GetUtcOffset(at) == reader.GetUtcOffset(at) ? "" : $", {Full(at, reader, now)}");

    /// <summary>The time in the rota's zone, and in the reader's where the two clocks differ then.</summary>
    public static string BriefFor(Instant at, DateTimeZone zone, DateTimeZone reader, Instant now) =>
        zone.GetUtcOffset(at) == reader.GetUtcOffset(at)
            ? Brief(at, zone, now)
            : $"{Brief(at, zone, now)} {ZoneNames.City(zone)} ({Readers(at, zone, reader, now)} {ZoneNames.City(reader)})";

    /// <summary>The clock alone where it is the same day for the reader.</summary>
    private static string Readers(Instant at, DateTimeZone zone, DateTimeZone reader, Instant now) =>
        at.InZone(zone).Date == at.InZone(reader).Date ? ClockOf(at, reader) : Brief(at, reader, now);

    /// <summary>"Sat", in that zone.</summary>
    public static string WeekdayOf(Instant at, DateTimeZone zone) => Weekday.Format(at.InZone(zone).Date);

    /// <summary>"18:20", in that zone.</summary>
    public static string ClockOf(Instant at, DateTimeZone zone) => Clock.Format(at.InZone(zone).TimeOfDay);

    /// <summary>What is odd about a reading of the clock, as a sentence: it never comes, or comes twice. Null: nothing.</summary>
    public static string? Oddity(LocalDateTime local, DateTimeZone zone)
    {
        var mapping = zone.MapLocal(local);
        var said = $"{DayAndYear.Format(local.Date)} {Clock.Format(local.TimeOfDay)}";
        return mapping.Count switch
        {
            0 => $"{said} does not exist in {ZoneNames.City(zone)} (the clock goes from {Clock.Format(mapping.EarlyInterval.IsoLocalEnd.TimeOfDay)} to {Clock.Format(mapping.LateInterval.IsoLocalStart.TimeOfDay)}); I read it as {Clock.Format(mapping.LateInterval.IsoLocalStart.TimeOfDay)}.",
            2 => $"{said} comes twice in {ZoneNames.City(zone)}; I read it as the first.",
            _ => null,
        };
    }

    /// <summary>Rounded down to what people say: "40 s", "6 min", "1 h 12 min", "2 d 14 h".</summary>
    public static string Length(Duration length)
    {
        var (big, bigUnit, small, smallUnit) = length switch
        {
            _ when length < Duration.FromMinutes(1) => ((long)length.TotalSeconds, "s", 0L, ""),
            _ when length < Duration.FromHours(1) => ((long)length.TotalMinutes, "min", 0L, ""),
            _ when length < Duration.FromDays(1) => (length.Hours, "h", length.Minutes, "min"),
            _ => (length.Days, "d", length.Hours, "h"),
        };
        return small == 0 ? Say(big, bigUnit) : $"{Say(big, bigUnit)} {Say(small, smallUnit)}";
    }

    private static string Say(long number, string unit) => number.ToString(CultureInfo.InvariantCulture) + " " + unit;
}
