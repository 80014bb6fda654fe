using NodaTime;

namespace RotationBot.Domain.Rotas;

/// <summary>Weekly windows of open time in one zone, closed on holidays. Overlapping and adjoining windows are one open time.</summary>
public sealed class OfficeHours
{
    private static readonly Duration Horizon = Duration.FromDays(WeeklyWindows.HorizonDays);

    private readonly string _description;

    private OfficeHours(WeeklyWindows windows, DateTimeZone zone, string description) =>
        (Windows, TimeZone, _description) = (windows, zone, description);

    public DateTimeZone TimeZone { get; }

    internal WeeklyWindows Windows { get; }

    /// <param name="holidays">Days of which no window counts, unless the definition says <c>open</c>.</param>
    /// <param name="path">Where the definition stands, for the faults ("officeHours").</param>
    public static OfficeHoursBuild Build(OfficeHoursDefinition definition, DateTimeZone zone, IReadOnlySet<LocalDate> holidays, string path)
    {
        var faults = new Faults();
        var open = faults.Word(definition.Holidays, ["closed", "open"], FaultCode.BadHolidays, path + ".holidays") == "open";
        var closed = open ? new HashSet<LocalDate>() : holidays;
        var windows = WeeklyWindows.Read(definition.Windows, closed, path + ".windows", faults);
        return faults.Count > 0
            ? new(null, faults.Found)
            : new(new(windows, zone, HoursInWords.Of(definition.Windows)), []);
    }

    /// <summary>For a sentence: "Mon-Fri 09:00-17:30". The zone is not named.</summary>
    public string Describe() => _description;

    /// <summary>Whether the office is open at that second.</summary>
    public bool IsOpen(Instant at) => Windows.EndOf(LocalTimes.Reached(at, TimeZone)) is not null;

    /// <summary>Whether the office is open at any time of the local day.</summary>
    public bool IsWorkingDay(Instant at)
    {
        var day = at.InZone(TimeZone).Date;
        var midnight = LocalTimes.ToInstant(day.AtMidnight(), TimeZone);
        return NextOpen(midnight) < LocalTimes.ToInstant(day.PlusDays(1).AtMidnight(), TimeZone);
    }

    /// <summary>The smallest open instant at or after <paramref name="from"/>; null if there is none within 400 days.</summary>
    public Instant? NextOpen(Instant from)
    {
        var local = LocalTimes.Reached(from, TimeZone);
        if (Windows.EndOf(local) is not null)
            return from;

        // A window that lies wholly in a gap of the clock has no length: at its start the office is not open.
        for (var start = Windows.NextStart(local); start is { } next; start = Windows.NextStart(next))
        {
            var at = LocalTimes.ToInstant(next, TimeZone);
            if (at - from > Horizon)
                return null;
            if (IsOpen(at))
                return at;
        }

        return null;
    }

    /// <summary>The end of the open time that <paramref name="at"/> lies in; null if closed then. Looks 400 days ahead: hours that never close end there.</summary>
    public Instant? OpenUntil(Instant at)
    {
        var until = WindowEnd(at);
        while (until is { } end && end - at < Horizon && WindowEnd(end) is { } later)
            until = later;
        return until is { } found ? Instant.Min(found, at + Horizon) : null;
    }

    /// <summary>Open time in <c>[from, to)</c>.</summary>
    public Duration OpenTime(Instant from, Instant to)
    {
        var open = Duration.Zero;
        var start = NextOpen(from);
        while (start is { } opened && opened < to)
        {
            var end = Instant.Min(WindowEnd(opened) ?? to, to);
            open += end - opened;
            start = NextOpen(end);
        }

        return open;
    }

    /// <summary>
    /// The smallest open instant t at or after <paramref name="from"/> with at least <paramref name="open"/> of open time in
    /// <c>[from, t)</c>; null if there is none within 400 days. Time that is used up exactly at closing ends at the next opening.
    /// </summary>
    public Instant? After(Instant from, Duration open)
    {
        var left = open;
        var start = NextOpen(from);
        while (start is { } opened && WindowEnd(opened) is { } end && left >= end - opened && end - from <= Horizon)
        {
            left -= end - opened;
            start = NextOpen(end);
        }

        return start + left is { } found && found - from <= Horizon ? found : null;
    }

    /// <summary>The end of the window, or of the one among several that lasts longest; where another adjoins, the office stays open.</summary>
    private Instant? WindowEnd(Instant at) =>
        Windows.EndOf(LocalTimes.Reached(at, TimeZone)) is { } end ? LocalTimes.ToInstant(end, TimeZone) : null;

    /// <summary>The first instant after <paramref name="after"/> at which the office may open or close; null if there is none within 400 days.</summary>
    internal Instant? NextEdge(Instant after) =>
        Windows.NextEdge(LocalTimes.Reached(after, TimeZone)) is { } edge ? LocalTimes.ToInstant(edge, TimeZone) : null;
}

/// <summary>Office hours, or every fault of their definition.</summary>
public sealed record OfficeHoursBuild(OfficeHours? Hours, IReadOnlyList<RotaFault> Faults);
