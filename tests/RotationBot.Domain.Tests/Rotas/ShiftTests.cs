using NodaTime;
using static RotationBot.Domain.Tests.Rotas.Scene;

namespace RotationBot.Domain.Tests.Rotas;

public sealed class ShiftTests
{
    [Fact]
    public void Handover_keeps_its_wall_clock_over_a_daylight_saving_change()
    {
        var rota = Rota("America/Sao_Paulo", Rotation("2018-10-22", "09:00", 1, "weeks"));

        Assert.Equal(
            ["2018-10-29T12:00:00Z ben", "2018-11-05T11:00:00Z cat", "2018-11-12T11:00:00Z ana"],
            rota.Pieces("2018-10-29T12:00:00Z", "2018-11-19T11:00:00Z"));
    }

    [Fact]
    public void Midnight_that_does_not_exist_is_the_first_instant_of_the_day()
    {
        var rota = Rota("America/Sao_Paulo", Rotation("2018-11-03", "00:00", 1, "days"));

        Assert.Equal(
            ["2018-11-03T03:00:00Z ana", "2018-11-04T03:00:00Z ben", "2018-11-05T02:00:00Z cat"],
            rota.Pieces("2018-11-03T03:00:00Z", "2018-11-06T02:00:00Z"));
    }

    [Fact]
    public void Offsets_of_a_quarter_of_an_hour_are_exact()
    {
        var rota = Rota("Asia/Kathmandu", Rotation("2026-01-05", "09:00", 1, "days"));

        Assert.Equal("ana", rota.On("2026-01-06T03:14:59Z"));
        Assert.Equal("ben", rota.On("2026-01-06T03:15:00Z"));
    }

    [Fact]
    public void A_day_that_never_was_leaves_the_one_after_the_gap_in_charge()
    {
        var rota = Rota("Pacific/Apia", Rotation("2011-12-28", "00:00", 1, "days"));

        Assert.Equal(
            ["2011-12-29T10:00:00Z ben", "2011-12-30T10:00:00Z ana"],
            rota.Pieces("2011-12-29T10:00:00Z", "2011-12-31T10:00:00Z"));
    }

    [Fact]
    public void An_hourly_turn_in_the_gap_is_lost()
    {
        var rota = Rota("Europe/London", Rotation("2026-03-29", "00:00", 1, "hours"));

        Assert.Equal(
            ["2026-03-29T00:00:00Z ana", "2026-03-29T01:00:00Z cat", "2026-03-29T02:00:00Z ana"],
            rota.Pieces("2026-03-29T00:00:00Z", "2026-03-29T03:00:00Z"));
    }

    [Fact]
    public void An_hourly_turn_over_a_repeated_hour_lasts_two_hours()
    {
        var rota = Rota("Europe/London", Rotation("2026-10-25", "00:00", 1, "hours"));

        Assert.Equal(
            ["2026-10-24T23:00:00Z ana", "2026-10-25T00:00:00Z ben", "2026-10-25T02:00:00Z cat"],
            rota.Pieces("2026-10-24T23:00:00Z", "2026-10-25T03:00:00Z"));
    }

    [Fact]
    public void Summer_time_suspended_for_ramadan_moves_no_handover()
    {
        var rota = Rota("Africa/Casablanca", Rotation("2026-02-09", "09:00", 1, "weeks"));

        Assert.Equal(
            ["2026-02-09T08:00:00Z ana", "2026-02-16T09:00:00Z ben", "2026-02-23T09:00:00Z cat"],
            rota.Pieces("2026-02-09T08:00:00Z", "2026-03-02T09:00:00Z"));
    }

    [Fact]
    public void A_rota_far_in_the_future_still_answers()
    {
        var rota = Rota("Europe/London", Rotation("2026-01-05", "09:00", 1, "weeks"), Backup());

        var weeks = Period.DaysBetween(new(2026, 1, 5), new(9990, 1, 1)) / 7;
        Assert.Equal(Everybody[weeks % 3], rota.On("9990-01-01T12:00:00Z"));
    }

    [Fact]
    public void A_shift_longer_than_the_calendar_never_ends()
    {
        var rota = Rota("UTC", Rotation("2026-01-05", "09:00", int.MaxValue, "weeks"));

        Assert.Equal("ana", rota.On("9000-01-01T00:00:00Z"));
        Assert.Null(rota.NextChange(At("9000-01-01T00:00:00Z"), Domain.Rotas.RotaRecords.None));
    }

    [Fact]
    public void Consumed_holidays_are_free_from_local_midnight_to_midnight()
    {
        var rota = Built(Definition("Asia/Kathmandu", Rotation("2026-01-05", "09:00", 1, "weeks") with { Holidays = "consume" }) with { Holidays = ["2026-01-07"] });

        Assert.Equal(
            ["2026-01-05T03:15:00Z ana", "2026-01-06T18:15:00Z nobody", "2026-01-07T18:15:00Z ana", "2026-01-12T03:15:00Z ben"],
            rota.Pieces("2026-01-05T03:15:00Z", "2026-01-13T00:00:00Z"));
    }

    [Fact]
    public void Coverage_of_its_own_is_not_closed_on_holidays()
    {
        var night = Rotation("2026-01-05", "09:00", 1, "weeks") with { Coverage = new(false, [new(["wed"], "22:00", "02:00")]) };
        var rota = Built(Definition("UTC", night) with { Holidays = ["2026-01-07"] });

        Assert.Equal(
            ["2026-01-07T00:00:00Z nobody", "2026-01-07T22:00:00Z ana", "2026-01-08T02:00:00Z nobody"],
            rota.Pieces("2026-01-07T00:00:00Z", "2026-01-09T00:00:00Z"));
    }
}
