using NodaTime;
using NodaTime.Text;
using RotationBot.Domain.Rotas;
using static RotationBot.Domain.Tests.Rotas.Scene;

namespace RotationBot.Domain.Tests.Rotas;

public sealed class WeekdayTests
{
    private static readonly RoleDefinition Daily = Rotation("2026-01-05", "09:00", 1, "weekdays", "ana", "ben", "cat");

    [Fact]
    public void Weekends_and_skipped_holidays_cost_nobody_a_turn()
    {
        var rota = WithHolidays(Daily, "2026-01-12");

        Assert.Equal(
            ["2026-01-09T09:00:00Z ben", "2026-01-10T09:00:00Z nobody", "2026-01-13T09:00:00Z cat", "2026-01-14T09:00:00Z ana"],
            rota.Pieces("2026-01-09T09:00:00Z", "2026-01-15T00:00:00Z"));
    }

    [Theory]
    [InlineData("skip", "cat")]
    [InlineData("consume", "ana")]
    [InlineData("keep", "ana")]
    public void A_holiday_decides_who_has_the_day_after(string holidays, string tuesday) =>
        Assert.Equal(tuesday, WithHolidays(Daily with { Holidays = holidays }, "2026-01-12").On("2026-01-13T12:00:00Z"));

    [Theory]
    [InlineData("skip", "cat")]
    [InlineData("consume", "ana")]
    public void Extended_slots_last_until_the_next_staffed_one(string holidays, string next)
    {
        var rota = WithHolidays(Daily with { Holidays = holidays, Between = "extend" }, "2026-01-12");

        Assert.Equal(
            ["2026-01-09T09:00:00Z ben", "2026-01-13T09:00:00Z " + next],
            rota.Pieces("2026-01-09T09:00:00Z", "2026-01-14T00:00:00Z"));
    }

    [Fact]
    public void A_start_on_a_free_day_waits_for_the_first_listed_one()
    {
        var rota = Rota("UTC", Daily with { Start = "2026-01-10", Between = "extend" });

        Assert.Equal(
            ["2026-01-10T00:00:00Z nobody", "2026-01-12T09:00:00Z ana"],
            rota.Pieces("2026-01-10T00:00:00Z", "2026-01-13T00:00:00Z"));
    }

    [Fact]
    public void Several_slots_make_one_turn()
    {
        var rota = WithHolidays(Daily with { Every = new(2, "weekdays"), Days = ["mon", "wed", "sat"] }, "2026-01-10");

        Assert.Equal(
            [
                "2026-01-05T09:00:00Z ana", "2026-01-06T09:00:00Z nobody", "2026-01-07T09:00:00Z ana", "2026-01-08T09:00:00Z nobody",
                "2026-01-12T09:00:00Z ben", "2026-01-13T09:00:00Z nobody", "2026-01-14T09:00:00Z ben", "2026-01-15T09:00:00Z nobody",
                "2026-01-17T09:00:00Z cat",
            ],
            rota.Pieces("2026-01-05T09:00:00Z", "2026-01-18T00:00:00Z"));
    }

    [Fact]
    public void The_count_holds_after_ten_years_with_holidays()
    {
        var holidays = Enumerable.Range(2026, 10).SelectMany(year => new[] { $"{year}-05-01", $"{year}-12-25" }).ToArray();
        var rota = WithHolidays(Daily, holidays);
        var tuesday = new LocalDate(2036, 1, 8);
        var start = new LocalDate(2026, 1, 5);
        var workingDays = Enumerable.Range(0, Period.DaysBetween(start, tuesday)).Select(start.PlusDays)
            .Count(day => day.DayOfWeek < IsoDayOfWeek.Saturday && !holidays.Contains(LocalDatePattern.Iso.Format(day)));

        Assert.Equal(Everybody[workingDays % 3], rota.On("2036-01-08T12:00:00Z"));
    }

    private static Rota WithHolidays(RoleDefinition role, params string[] holidays) => Built(Definition("UTC", role) with { Holidays = holidays });
}
