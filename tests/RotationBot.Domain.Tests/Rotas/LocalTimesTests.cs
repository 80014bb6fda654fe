using NodaTime;
using RotationBot.Domain.Rotas;
using static RotationBot.Domain.Tests.Rotas.Scene;

namespace RotationBot.Domain.Tests.Rotas;

public sealed class LocalTimesTests
{
    public static TheoryData<string, string> Changes => new()
    {
        { "Europe/London", "2026-03-29T01:00:00Z" },
        { "Europe/London", "2026-10-25T01:00:00Z" },
        { "America/New_York", "2027-11-07T06:00:00Z" },
        { "Australia/Lord_Howe", "2026-04-04T15:00:00Z" },
        { "Australia/Lord_Howe", "2026-10-03T15:30:00Z" },
        { "America/Sao_Paulo", "2018-11-04T03:00:00Z" },
        { "America/Sao_Paulo", "2019-02-17T02:00:00Z" },
        { "America/St_Johns", "2010-11-07T02:31:00Z" },
        { "Pacific/Apia", "2011-12-30T10:00:00Z" },
        { "Africa/Casablanca", "2026-02-15T02:00:00Z" },
        { "Asia/Kathmandu", "1985-12-31T18:30:00Z" },
        { "America/Caracas", "2016-05-01T07:00:00Z" },
    };

    [Theory]
    [InlineData("Europe/London", 2026, 10, 25, 1, 30, "2026-10-25T00:30:00Z")]
    [InlineData("Australia/Lord_Howe", 2026, 4, 5, 1, 45, "2026-04-04T14:45:00Z")]
    [InlineData("America/Sao_Paulo", 2019, 2, 16, 23, 15, "2019-02-17T01:15:00Z")]
    public void A_local_time_that_happens_twice_is_its_first_occurrence(string zone, int year, int month, int day, int hour, int minute, string expected) =>
        Assert.Equal(At(expected), LocalTimes.ToInstant(new(year, month, day, hour, minute), Zone(zone)));

    [Theory]
    [InlineData("Europe/London", 2026, 3, 29, 1, 30, "2026-03-29T01:00:00Z")]
    [InlineData("America/Sao_Paulo", 2018, 11, 4, 0, 0, "2018-11-04T03:00:00Z")]
    [InlineData("Australia/Lord_Howe", 2026, 10, 4, 2, 29, "2026-10-03T15:30:00Z")]
    [InlineData("Pacific/Apia", 2011, 12, 30, 9, 0, "2011-12-30T10:00:00Z")]
    public void A_local_time_that_does_not_exist_is_the_first_instant_after_the_gap(string zone, int year, int month, int day, int hour, int minute, string expected) =>
        Assert.Equal(At(expected), LocalTimes.ToInstant(new(year, month, day, hour, minute), Zone(zone)));

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_later_local_time_never_maps_to_an_earlier_instant(string zone, string change)
    {
        var local = At(change).InZone(Zone(zone)).LocalDateTime.PlusHours(-30);
        var instants = Enumerable.Range(0, 60 * 60).Select(minute => LocalTimes.ToInstant(local.PlusMinutes(minute), Zone(zone))).ToList();

        Assert.Equal(instants.Order(), instants);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_local_time_is_reached_exactly_from_its_instant_on(string zone, string change)
    {
        var local = At(change).InZone(Zone(zone)).LocalDateTime.PlusHours(-30);
        foreach (var time in Enumerable.Range(0, 60 * 60).Select(minute => local.PlusMinutes(minute)))
        {
            var at = LocalTimes.ToInstant(time, Zone(zone));
            Assert.True(LocalTimes.Reached(at, Zone(zone)) >= time);
            Assert.True(LocalTimes.Reached(at - Duration.FromSeconds(1), Zone(zone)) < time);
        }
    }

    [Theory]
    [InlineData("America/New_York", "New York")]
    [InlineData("America/Argentina/Buenos_Aires", "Buenos Aires")]
    [InlineData("UTC", "UTC")]
    public void A_zone_is_called_by_its_city(string zone, string city) => Assert.Equal(city, ZoneNames.City(Zone(zone)));
}
