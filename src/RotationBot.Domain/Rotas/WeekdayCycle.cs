using NodaTime;

namespace RotationBot.Domain.Rotas;

/// <summary>What a holiday does to a rotation.</summary>
internal enum OnHoliday
{
    /// <summary>Work as usual.</summary>
    Keep,

    /// <summary>Nobody works, and the turn is spent.</summary>
    Consume,

    /// <summary>Nobody works, and the turn goes to the next working day.</summary>
    Skip,
}

/// <summary>One slot per listed day, from its handover to that of the next calendar day; a number of slots make one shift.</summary>
internal sealed class WeekdayCycle : ICycle
{
    private readonly LocalDate _start;
    private readonly LocalTime _handover;
    private readonly WeekdaySlots _slots;
    private readonly bool[] _listed = new bool[8];
    private readonly int _daysPerWeek;
    private readonly LocalDate[] _skipped;

    public WeekdayCycle(LocalDate start, LocalTime handover, WeekdaySlots slots)
    {
        (_start, _handover, _slots) = (start, handover, slots);
        foreach (var day in slots.Days)
            _listed[(int)day] = true;
        _daysPerWeek = slots.Days.Count;
        _skipped = slots.OnHoliday == OnHoliday.Skip
            ? [.. slots.Holidays.Where(d => d >= start && _listed[(int)d.DayOfWeek]).Order()]
            : [];
    }

    public long? ShiftAt(LocalDateTime local) => StaffedDay(local) is { } day ? SlotsBefore(day) / _slots.PerShift : null;

    public long LastStartedBy(LocalDateTime local)
    {
        var day = LastHandover(local);
        var slots = day < _start ? 0 : SlotsBefore(day.PlusDays(1));
        return slots == 0 ? -1 : (slots - 1) / _slots.PerShift;
    }

    public LocalDateTime StartOf(long shift)
    {
        var slot = shift * _slots.PerShift;

        // Without skipped days exact to the week; every skipped day moves it further out, never nearer.
        var day = _start.PlusWeeks((int)(slot / _daysPerWeek));
        while (SlotsBefore(day.PlusDays(1)) <= slot)
            day = day.PlusDays(1);
        return day + _handover;
    }

    public LocalDate? HolidayAt(LocalDateTime local) =>
        LastHandover(local) is var day && _listed[(int)day.DayOfWeek] && !IsStaffed(day) ? day : null;

    public LocalDateTime? NextEdge(LocalDateTime local) => LocalDate.Max(LastHandover(local).PlusDays(1), _start) + _handover;

    /// <summary>The day whose slot serves: in a gap none, unless the slot before it is extended.</summary>
    private LocalDate? StaffedDay(LocalDateTime local)
    {
        var day = LastHandover(local);
        while (_slots.Extend && day >= _start && !IsStaffed(day))
            day = day.PlusDays(-1);
        return day >= _start && IsStaffed(day) ? day : null;
    }

    private LocalDate LastHandover(LocalDateTime local) => local.TimeOfDay >= _handover ? local.Date : local.Date.PlusDays(-1);

    private bool IsStaffed(LocalDate day) =>
        _listed[(int)day.DayOfWeek] && (_slots.OnHoliday == OnHoliday.Keep || !_slots.Holidays.Contains(day));

    /// <summary>Slots from the start up to <paramref name="day"/>, those spent on holidays included.</summary>
    private long SlotsBefore(LocalDate day)
    {
        var days = Period.DaysBetween(_start, day);
        var slots = days / 7 * (long)_daysPerWeek;
        for (var rest = _start.PlusDays(days / 7 * 7); rest < day; rest = rest.PlusDays(1))
            slots += _listed[(int)rest.DayOfWeek] ? 1 : 0;
        var skipped = Array.BinarySearch(_skipped, day);
        return slots - (skipped >= 0 ? skipped : ~skipped);
    }
}

/// <param name="PerShift">Slots that make one shift.</param>
/// <param name="Extend">A slot lasts until the next staffed one, instead of leaving a gap.</param>
internal sealed record WeekdaySlots(IReadOnlyList<IsoDayOfWeek> Days, int PerShift, bool Extend, OnHoliday OnHoliday, IReadOnlySet<LocalDate> Holidays);
