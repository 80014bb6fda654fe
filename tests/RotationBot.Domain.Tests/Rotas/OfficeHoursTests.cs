using NodaTime;
using RotationBot.Domain.Rotas;
using static RotationBot.Domain.Tests.Rotas.Scene;

namespace RotationBot.Domain.Tests.Rotas;

public sealed class OfficeHoursTests
{
    private static readonly string[] Working = ["mon", "tue", "wed", "thu", "fri"];
    private static readonly string[] AllDays = [.. Working, "sat", "sun"];
    private static readonly OfficeHours London = Hours("Europe/London", new WindowDefinition(Working, "09:00", "17:30"));

    [Theory]
    [InlineData("2026-01-05T08:59:59Z", false)]
    [InlineData("2026-01-05T09:00:00Z", true)]
    [InlineData("2026-01-05T17:29:59Z", true)]
    [InlineData("2026-01-05T17:30:00Z", false)]
    [InlineData("2026-07-06T08:00:00Z", true)]
    [InlineData("2026-01-10T12:00:00Z", false)]
    [InlineData("2026-12-25T12:00:00Z", false)]
    public void The_opening_second_is_open_and_the_closing_second_is_not(string at, bool open) => Assert.Equal(open, London.IsOpen(At(at)));

    [Fact]
    public void Next_opening_skips_weekend_and_holiday() =>
        Assert.Equal(At("2026-12-28T09:00:00Z"), London.NextOpen(At("2026-12-24T17:30:00Z")));

    [Fact]
    public void While_open_the_next_opening_is_now() =>
        Assert.Equal(At("2026-01-05T10:00:01Z"), London.NextOpen(At("2026-01-05T10:00:01Z")));

    [Fact]
    public void Overlapping_and_adjoining_windows_are_one_open_time()
    {
        var hours = Hours("UTC", new WindowDefinition(Working, "09:00", "12:00"), new(Working, "12:00", "14:00"), new(Working, "13:00", "17:00"));

        Assert.Equal(At("2026-01-05T17:00:00Z"), hours.OpenUntil(At("2026-01-05T09:00:00Z")));
        Assert.Equal(Duration.FromHours(8), hours.OpenTime(At("2026-01-05T00:00:00Z"), At("2026-01-06T00:00:00Z")));
        Assert.Null(hours.OpenUntil(At("2026-01-05T17:00:00Z")));
    }

    [Fact]
    public void A_window_over_midnight_belongs_to_the_day_it_starts_on()
    {
        var hours = Hours("UTC", new WindowDefinition(["thu", "fri"], "22:00", "06:00"));

        Assert.True(hours.IsOpen(At("2026-12-25T05:59:59Z")));
        Assert.False(hours.IsOpen(At("2026-12-25T23:00:00Z")));
        Assert.False(hours.IsOpen(At("2026-12-26T05:00:00Z")));
    }

    [Fact]
    public void Midnight_to_midnight_is_the_whole_day()
    {
        var hours = Hours("America/New_York", new WindowDefinition(["sun"], "00:00", "00:00"));

        Assert.Equal(At("2026-03-09T04:00:00Z"), hours.OpenUntil(At("2026-03-08T05:00:00Z")));
        Assert.Equal(Duration.FromHours(23), hours.OpenTime(At("2026-03-08T00:00:00Z"), At("2026-03-10T00:00:00Z")));
    }

    [Fact]
    public void A_window_inside_a_repeated_hour_is_open_in_the_first_pass_only()
    {
        var hours = Hours("Europe/London", new WindowDefinition(["sun"], "01:10", "01:40"));

        Assert.True(hours.IsOpen(At("2026-10-25T00:30:00Z")));
        Assert.False(hours.IsOpen(At("2026-10-25T01:30:00Z")));
    }

    [Fact]
    public void A_window_inside_a_skipped_hour_is_not_open_at_all()
    {
        var hours = Hours("Europe/London", new WindowDefinition(["sun"], "01:10", "01:40"));

        Assert.Equal(At("2026-04-05T00:10:00Z"), hours.NextOpen(At("2026-03-28T00:00:00Z")));
    }

    [Fact]
    public void A_window_opens_once_where_midnight_is_repeated()
    {
        var hours = Hours("America/St_Johns", new WindowDefinition(["sun"], "00:00", "01:00"));

        Assert.Equal(At("2010-11-07T02:30:00Z"), hours.NextOpen(At("2010-11-06T12:00:00Z")));
        Assert.Equal(At("2010-11-07T04:30:00Z"), hours.OpenUntil(At("2010-11-07T02:45:00Z")));
    }

    [Theory]
    [InlineData("2026-01-05T09:00:00Z", 15, "2026-01-05T09:15:00Z")]
    [InlineData("2026-01-05T17:20:00Z", 15, "2026-01-06T09:05:00Z")]
    [InlineData("2026-01-09T17:20:00Z", 10, "2026-01-12T09:00:00Z")]
    [InlineData("2026-01-10T12:00:00Z", 0, "2026-01-12T09:00:00Z")]
    [InlineData("2026-01-05T10:00:00Z", 0, "2026-01-05T10:00:00Z")]
    [InlineData("2026-12-24T17:00:00Z", 31, "2026-12-28T09:01:00Z")]
    public void A_timeout_counts_open_time_and_fires_when_open(string from, int minutes, string expected) =>
        Assert.Equal(At(expected), London.After(At(from), Duration.FromMinutes(minutes)));

    [Fact]
    public void A_timeout_that_cannot_end_within_400_days_never_fires()
    {
        var hours = Hours("UTC", new WindowDefinition(["sun"], "09:00", "09:01"));

        Assert.Equal(At("2027-01-31T09:00:30Z"), hours.After(At("2026-01-01T00:00:00Z"), Duration.FromSeconds((56 * 60) + 30)));
        Assert.Null(hours.After(At("2026-01-01T00:00:00Z"), Duration.FromMinutes(58)));
    }

    [Fact]
    public void Hours_that_never_close_count_like_the_clock()
    {
        var hours = Built(new() { Windows = [new(AllDays, "00:00", "00:00")], Holidays = "open" });

        Assert.Equal(At("2026-12-26T11:00:00Z"), hours.After(At("2026-12-24T10:00:00Z"), Duration.FromHours(49)));
        Assert.Equal(At("2027-02-09T00:00:00Z"), hours.OpenUntil(At("2026-01-05T00:00:00Z")));
    }

    [Theory]
    [InlineData("mon tue wed thu fri", "09:00", "17:30", "Mon-Fri 09:00-17:30")]
    [InlineData("sat sun", "10:00", "12:00", "Sat and Sun 10:00-12:00")]
    [InlineData("wed mon fri thu", "10:00", "12:00", "Mon and Wed-Fri 10:00-12:00")]
    [InlineData("mon tue wed thu fri sat sun", "00:00", "00:00", "round the clock")]
    public void Hours_are_described_in_a_few_words(string days, string from, string to, string expected) =>
        Assert.Equal(expected, Hours("UTC", new WindowDefinition(days.Split(' '), from, to)).Describe());

    [Fact]
    public void All_faults_are_named_with_their_place()
    {
        var build = OfficeHours.Build(
            new() { Windows = [new(["mon", "mnday"], "9:00", "24:00"), new([], "09:00", "10:00")], Holidays = "shut" },
            DateTimeZone.Utc, new HashSet<LocalDate>(), "officeHours");

        Assert.Null(build.Hours);
        Assert.Equal(
            [
                "bad-holidays officeHours.holidays shut",
                "bad-day officeHours.windows[0].days[1] mnday",
                "bad-time officeHours.windows[0].from 9:00",
                "bad-time officeHours.windows[0].to 24:00",
                "bad-day officeHours.windows[1].days ",
            ],
            build.Faults.Select(f => $"{f.Code} {f.Path} {f.Seen}"));
    }

    [Fact]
    public void Hours_without_a_window_are_refused()
    {
        var build = OfficeHours.Build(new() { Windows = [] }, DateTimeZone.Utc, new HashSet<LocalDate>(), "officeHours");

        Assert.Equal("officeHours.windows", Assert.Single(build.Faults).Path);
    }

    private static OfficeHours Hours(string zone, params WindowDefinition[] windows) => Built(new() { Windows = windows }, zone);

    private static OfficeHours Built(OfficeHoursDefinition definition, string zone = "UTC") =>
        OfficeHours.Build(definition, Zone(zone), new HashSet<LocalDate> { new(2026, 12, 25) }, "officeHours").Hours!;
}
