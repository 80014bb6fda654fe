using NodaTime;

namespace RotationBot.Domain.Rotas;

/// <summary>
/// How a rotation cuts time into numbered shifts, on the local line: to be asked with <see cref="LocalTimes.Reached"/>.
/// Shift 0 is the first. All of it is arithmetic on the anchor's local date-time, so handovers keep their wall clock.
/// </summary>
internal interface ICycle
{
    /// <summary>The shift that <paramref name="local"/> lies in; null before the first one and in gaps.</summary>
    long? ShiftAt(LocalDateTime local);

    /// <summary>The last shift that has started by then, over or not; -1 before the first.</summary>
    long LastStartedBy(LocalDateTime local);

    LocalDateTime StartOf(long shift);

    /// <summary>The holiday on which a slot is left out there; null: none is.</summary>
    LocalDate? HolidayAt(LocalDateTime local);

    /// <summary>When <see cref="ShiftAt"/> may change next: not late, perhaps early.</summary>
    LocalDateTime? NextEdge(LocalDateTime local);
}

/// <summary>Shifts of so many hours, days or weeks on the wall clock, without gaps.</summary>
internal sealed class PeriodCycle(LocalDateTime anchor, long hours) : ICycle
{
    /// <summary>Beyond the last year of the calendar there are no more handovers.</summary>
    private readonly long _lastHour = Period.DaysBetween(anchor.Date, new LocalDate(9999, 1, 1)) * 24L;

    public long? ShiftAt(LocalDateTime local) => local < anchor ? null : LastStartedBy(local);

    public long LastStartedBy(LocalDateTime local)
    {
        if (local < anchor)
            return -1;
        var ticks = Period.DaysBetween(anchor.Date, local.Date) * NodaConstants.TicksPerDay
            + local.TickOfDay - anchor.TickOfDay;
        return ticks / NodaConstants.TicksPerHour / hours;
    }

    public LocalDateTime StartOf(long shift) => anchor.PlusHours(shift * hours);

    public LocalDate? HolidayAt(LocalDateTime local) => null;

    public LocalDateTime? NextEdge(LocalDateTime local)
    {
        var next = LastStartedBy(local) + 1;
        return next * hours > _lastHour ? null : StartOf(next);
    }
}
