using NodaTime;

namespace RotationBot.Domain.Rotas;

/// <summary>
/// Weekly windows on the local line, where they are plain intervals: a window belongs to the day it starts on.
/// Asked with <see cref="LocalTimes.Reached"/>, which makes them end and start at the right instants.
/// </summary>
internal sealed class WeeklyWindows
{
    /// <summary>How far ahead an opening is looked for.</summary>
    public const int HorizonDays = 400;

    private readonly Window[][] _byDay;
    private readonly IReadOnlySet<LocalDate> _closed;

    private WeeklyWindows(Window[][] byDay, IReadOnlySet<LocalDate> closed) => (_byDay, _closed) = (byDay, closed);

    /// <param name="closed">Days of which no window counts.</param>
    public static WeeklyWindows Read(IReadOnlyList<WindowDefinition> definitions, IReadOnlySet<LocalDate> closed, string path, Faults faults)
    {
        if (definitions.Count == 0)
            faults.Add(FaultCode.NoOfficeHours, path, null, "no window is given; write at least one, with days, from and to");
        var windows = definitions.SelectMany((window, i) => ReadWindow(window, $"{path}[{i}]", faults)).ToLookup(w => w.Day, w => w.Window);
        return new([.. Enumerable.Range(0, 8).Select(day => windows[(IsoDayOfWeek)day].ToArray())], closed);
    }

    private static IEnumerable<(IsoDayOfWeek Day, Window Window)> ReadWindow(WindowDefinition definition, string path, Faults faults)
    {
        var days = faults.Days(definition.Days, path + ".days");
        var from = faults.Time(definition.From, path + ".from");
        var to = faults.Time(definition.To, path + ".to");
        return from is { } start && to is { } end ? days.Select(day => (day, new Window(start, end))) : [];
    }

    /// <summary>The latest end of the windows which <paramref name="local"/> lies in; null outside all of them.</summary>
    public LocalDateTime? EndOf(LocalDateTime local)
    {
        LocalDateTime? latest = null;
        for (var day = local.Date.PlusDays(-1); day <= local.Date; day = day.PlusDays(1))
            foreach (var window in On(day))
                if (window.Start(day) <= local && window.End(day) is var end && end > local && !(latest >= end))
                    latest = end;
        return latest;
    }

    /// <summary>The first start after <paramref name="local"/>; null if there is none within the horizon.</summary>
    public LocalDateTime? NextStart(LocalDateTime local)
    {
        LocalDateTime? first = null;
        var last = local.Date.PlusDays(HorizonDays);
        for (var day = local.Date; day <= last && first is null; day = day.PlusDays(1))
            foreach (var window in On(day))
                if (window.Start(day) is var start && start > local && !(first <= start))
                    first = start;
        return first;
    }

    /// <summary>The first start or end after <paramref name="local"/>; null if there is none within the horizon.</summary>
    public LocalDateTime? NextEdge(LocalDateTime local)
    {
        var first = NextStart(local);
        for (var day = local.Date.PlusDays(-1); day <= local.Date; day = day.PlusDays(1))
            foreach (var window in On(day))
                if (window.End(day) is var end && end > local && !(first <= end))
                    first = end;
        return first;
    }

    private Window[] On(LocalDate day) => _closed.Contains(day) ? [] : _byDay[(int)day.DayOfWeek];

    private readonly record struct Window(LocalTime From, LocalTime To)
    {
        public LocalDateTime Start(LocalDate day) => day + From;

        public LocalDateTime End(LocalDate day) => (To <= From ? day.PlusDays(1) : day) + To;
    }
}
