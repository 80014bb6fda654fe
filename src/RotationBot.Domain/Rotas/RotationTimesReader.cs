using System.Globalization;
using NodaTime;

namespace RotationBot.Domain.Rotas;

/// <summary>Checks and builds when a rotation has shifts: its cycle, end, coverage and holidays.</summary>
internal sealed class RotationTimesReader(RotaBasics rota, Faults faults)
{
    private const string Weekdays = "weekdays";

    private static readonly string[] Units = ["hours", "days", "weeks", Weekdays];
    private static readonly string[] WorkingDays = ["mon", "tue", "wed", "thu", "fri"];

    /// <summary>Null if no cycle can be made of it; then there is a fault.</summary>
    public RotationTimes? Read(RoleDefinition role, LocalTime handover, string path)
    {
        CheckUnitOnlyFields(role, path);
        var onHoliday = ReadOnHoliday(role, path);
        var start = faults.Date(role.Start, path + ".start");
        var end = ReadEnd(role, start, handover, path);
        var coverage = ReadCoverage(role.Coverage, path + ".coverage");
        if (!CheckPeriod(role.Every, path + ".every") || start is not { } first)
            return null;
        ICycle cycle = role.Every!.Unit == Weekdays
            ? ReadWeekdays(role, first, handover, onHoliday, path)
            : ReadPeriods(role, first, handover, path);
        var closed = role.Every.Unit != Weekdays && onHoliday == OnHoliday.Consume ? rota.Holidays : new HashSet<LocalDate>();
        return new(rota.Zone, cycle, end, coverage, closed);
    }

    private bool CheckPeriod(PeriodDefinition? every, string path)
    {
        var before = faults.Count;
        if (every is null)
            faults.Add(FaultCode.BadPeriod, path, null, "the length of a shift is missing; write for example { \"n\": 1, \"unit\": \"weeks\" }");
        else if (!Units.Contains(every.Unit))
            faults.Add(FaultCode.BadPeriod, path + ".unit", every.Unit, $"{Faults.Shown(every.Unit)} is no unit; write {Faults.OneOf(Units)}");
        if (every is { N: < 1 })
            faults.Add(FaultCode.BadPeriod, path + ".n", every.N.ToString(CultureInfo.InvariantCulture), "a shift must last at least 1 of its unit");
        return faults.Count == before;
    }

    private void CheckUnitOnlyFields(RoleDefinition role, string path)
    {
        var unit = role.Every?.Unit;
        if (role.Weekday is not null && unit != "weeks")
            faults.Add(FaultCode.BadDay, path + ".weekday", role.Weekday, "weekday is only for shifts of weeks; leave it out");
        if (role.Days is not null && unit != Weekdays)
            faults.Add(FaultCode.BadDay, path + ".days", null, "days is only for shifts of weekdays; leave it out");
        if (role.Between is not null && unit != Weekdays)
            faults.Add(FaultCode.BadBetween, path + ".between", role.Between, "between is only for shifts of weekdays; leave it out");
    }

    private OnHoliday ReadOnHoliday(RoleDefinition role, string path)
    {
        string[] allowed = role.Every?.Unit == Weekdays ? ["skip", "consume", "keep"] : ["keep", "consume"];
        return faults.Word(role.Holidays, allowed, FaultCode.BadHolidays, path + ".holidays") switch
        {
            "skip" => OnHoliday.Skip,
            "consume" => OnHoliday.Consume,
            _ => OnHoliday.Keep,
        };
    }

    private LocalDateTime? ReadEnd(RoleDefinition role, LocalDate? start, LocalTime handover, string path)
    {
        if (role.End is null || faults.Date(role.End, path + ".end") is not { } end)
            return null;
        if (end <= start)
            faults.Add(FaultCode.BadInterval, path + ".end", role.End, $"the end must come after the start, {role.Start}");
        return end + handover;
    }

    private WeeklyWindows? ReadCoverage(CoverageDefinition? coverage, string path)
    {
        if (coverage is null)
            return null;
        if (!coverage.OfficeHours)
            return WeeklyWindows.Read(coverage.Windows, new HashSet<LocalDate>(), path + ".windows", faults);
        if (!rota.HasOfficeHours)
            faults.Add(FaultCode.NoOfficeHours, path, "officeHours", "the rota has no office hours to cover; give it some, or windows here");
        return rota.OfficeHours?.Windows;
    }

    private PeriodCycle ReadPeriods(RoleDefinition role, LocalDate start, LocalTime handover, string path)
    {
        var weekday = role.Weekday is null ? null : faults.Day(role.Weekday, path + ".weekday");
        var first = weekday is { } day ? start.With(DateAdjusters.NextOrSame(day)) : start;
        var hours = role.Every!.Unit switch { "hours" => 1L, "days" => 24, _ => 24 * 7 };
        return new(first + handover, role.Every.N * hours);
    }

    private WeekdayCycle ReadWeekdays(RoleDefinition role, LocalDate start, LocalTime handover, OnHoliday onHoliday, string path)
    {
        var days = faults.Days(role.Days ?? WorkingDays, path + ".days");
        var extend = faults.Word(role.Between, ["gap", "extend"], FaultCode.BadBetween, path + ".between") == "extend";
        return new(start, handover, new(days, role.Every!.N, extend, onHoliday, rota.Holidays));
    }
}
