using NodaTime;
using NodaTime.Text;
using RotationBot.Domain.Commands;

namespace RotationBot.Domain.Tests.Commands;

public sealed class TimeRangeTests
{
    /// <summary>Wed 24 Jun 2026 15:30 in London (14:30 UTC).</summary>
    private const string Wednesday = "2026-06-24T14:30:00Z";

    [Theory]
    [InlineData("2h", "2026-06-24T14:30:00Z 2026-06-24T16:30:00Z")]
    [InlineData("for 1h30m", "2026-06-24T14:30:00Z 2026-06-24T16:00:00Z")]
    [InlineData("2 hours", "2026-06-24T14:30:00Z 2026-06-24T16:30:00Z")]
    [InlineData("until fri 17:00", "2026-06-24T14:30:00Z 2026-06-26T16:00:00Z")]
    [InlineData("until fri", "2026-06-24T14:30:00Z 2026-06-26T23:00:00Z")]
    [InlineData("until 27 nov", "2026-06-24T14:30:00Z 2026-11-28T00:00:00Z")]
    [InlineData("4 june 10:00-11 june 10:00", "2027-06-04T09:00:00Z 2027-06-11T09:00:00Z")]
    [InlineData("tue 13:00-wed 9am", "2026-06-30T12:00:00Z 2026-07-01T08:00:00Z")]
    [InlineData("2026-07-01 13:00-2026-07-02 09:00", "2026-07-01T12:00:00Z 2026-07-02T08:00:00Z")]
    [InlineData("until 17:00", "2026-06-24T14:30:00Z 2026-06-24T16:00:00Z")]
    [InlineData("now until 17:00", "2026-06-24T14:30:00Z 2026-06-24T16:00:00Z")]
    [InlineData("now..fri 09:00", "2026-06-24T14:30:00Z 2026-06-26T08:00:00Z")]
    [InlineData("tue 13:00..15:00", "2026-06-30T12:00:00Z 2026-06-30T14:00:00Z")]
    [InlineData("tue 13:00-15:00", "2026-06-30T12:00:00Z 2026-06-30T14:00:00Z")]
    [InlineData("tue 13:00 – 15:00", "2026-06-30T12:00:00Z 2026-06-30T14:00:00Z")]
    [InlineData("tue, 1pm-3pm", "2026-06-30T12:00:00Z 2026-06-30T14:00:00Z")]
    [InlineData("17:00-19:00", "2026-06-24T16:00:00Z 2026-06-24T18:00:00Z")]
    [InlineData("13:00-15:00", "2026-06-25T12:00:00Z 2026-06-25T14:00:00Z")]
    [InlineData("22:00..06:00", "2026-06-24T21:00:00Z 2026-06-25T05:00:00Z")]
    [InlineData("tue 13:00 to wed 09:00", "2026-06-30T12:00:00Z 2026-07-01T08:00:00Z")]
    [InlineData("from tue 13:00 until wed 09:00", "2026-06-30T12:00:00Z 2026-07-01T08:00:00Z")]
    [InlineData("mon..wed", "2026-06-28T23:00:00Z 2026-07-01T23:00:00Z")]
    [InlineData("mon-wed", "2026-06-28T23:00:00Z 2026-07-01T23:00:00Z")]
    [InlineData("mon..wed 17:00", "2026-06-28T23:00:00Z 2026-07-01T16:00:00Z")]
    [InlineData("fri", "2026-06-25T23:00:00Z 2026-06-26T23:00:00Z")]
    [InlineData("wed", "2026-06-24T14:30:00Z 2026-06-24T23:00:00Z")]
    [InlineData("today", "2026-06-24T14:30:00Z 2026-06-24T23:00:00Z")]
    [InlineData("tomorrow", "2026-06-24T23:00:00Z 2026-06-25T23:00:00Z")]
    [InlineData("tomorrow 2h", "2026-06-25T08:00:00Z 2026-06-25T10:00:00Z")]
    [InlineData("tomorrow 14:00 for 2h", "2026-06-25T13:00:00Z 2026-06-25T15:00:00Z")]
    [InlineData("27 nov..3 dec", "2026-11-27T00:00:00Z 2026-12-04T00:00:00Z")]
    [InlineData("27 november - 3 december", "2026-11-27T00:00:00Z 2026-12-04T00:00:00Z")]
    [InlineData("27 nov-3 dec", "2026-11-27T00:00:00Z 2026-12-04T00:00:00Z")]
    [InlineData("28 dec..3 jan", "2026-12-28T00:00:00Z 2027-01-04T00:00:00Z")]
    [InlineData("2026-12-28..2027-01-03", "2026-12-28T00:00:00Z 2027-01-04T00:00:00Z")]
    [InlineData("31 dec 22:00..02:00", "2026-12-31T22:00:00Z 2027-01-01T02:00:00Z")]
    [InlineData("20 jun 2026..26 jun 2026", "2026-06-24T14:30:00Z 2026-06-26T23:00:00Z")]
    [InlineData("wed 15:00..17:00", "2026-06-24T14:30:00Z 2026-06-24T16:00:00Z")]
    [InlineData("wed 09:00..11:00", "2026-07-01T08:00:00Z 2026-07-01T10:00:00Z")]
    [InlineData("2026-06-25T10:00:00+02:00..2h", "2026-06-25T08:00:00Z 2026-06-25T10:00:00Z")]
    public void Stretches_are_read_as_people_write_them(string phrase, string expected) => Assert.Equal(expected, Read(phrase, "Europe/London", Wednesday));

    [Theory]
    [InlineData("", "Missing")]
    [InlineData("soon", "Unreadable")]
    [InlineData("tue 13:00..teatime", "Unreadable")]
    [InlineData("mon..tue..wed", "Unreadable")]
    [InlineData("31 feb", "Unreadable")]
    [InlineData("tue 13:00", "NoEnd")]
    [InlineData("tue 13:00..", "NoEnd")]
    [InlineData("now", "NoEnd")]
    [InlineData("tue 13:00..tue 09:00", "Backwards")]
    [InlineData("2026-12-03..2026-11-27", "Backwards")]
    [InlineData("2026-06-01..2026-06-03", "Past")]
    [InlineData("today 09:00..11:00", "Past")]
    [InlineData("2026-07-01..2027-08-01", "TooLong")]
    [InlineData("390d", "TooLong")]
    public void What_cannot_be_meant_is_said_not_guessed(string phrase, string fault) => Assert.Equal(fault, Read(phrase, "Europe/London", Wednesday));

    [Theory]
    [InlineData("Australia/Sydney", "fri", "2026-06-25T14:00:00Z 2026-06-26T14:00:00Z")]
    [InlineData("Asia/Kolkata", "tomorrow 09:00..17:30", "2026-06-25T03:30:00Z 2026-06-25T12:00:00Z")]
    [InlineData("America/Sao_Paulo", "today", "2026-06-24T14:30:00Z 2026-06-25T03:00:00Z")]
    [InlineData("Australia/Sydney", "today", "2026-06-24T14:30:00Z 2026-06-25T14:00:00Z")]
    public void A_day_is_the_reader_s_own(string zone, string phrase, string expected) => Assert.Equal(expected, Read(phrase, zone, Wednesday));

    [Theory]
    [InlineData("28 mar", "2027-03-28T00:00:00Z 2027-03-28T23:00:00Z")]
    [InlineData("27 mar 22:00..06:00", "2027-03-27T22:00:00Z 2027-03-28T05:00:00Z")]
    [InlineData("28 mar 01:30..03:00", "2027-03-28T01:00:00Z 2027-03-28T02:00:00Z")]
    [InlineData("28 mar 01:00..02:00", "Skipped")]
    [InlineData("31 oct 01:30..02:30", "2027-10-31T00:30:00Z 2027-10-31T02:30:00Z")]
    [InlineData("30 oct 22:00 for 8h", "2027-10-30T21:00:00Z 2027-10-31T05:00:00Z")]
    [InlineData("29 feb", "2028-02-29T00:00:00Z 2028-03-01T00:00:00Z")]
    public void The_clock_may_be_changed_meanwhile(string phrase, string expected) =>
        Assert.Equal(expected, Read(phrase, "Europe/London", phrase == "29 feb" ? "2027-09-01T00:00:00Z" : "2027-03-20T12:00:00Z"));

    [Fact]
    public void Both_written_readings_of_the_clock_are_kept()
    {
        var reading = Parse("28 mar 01:30..03:00", "Europe/London", "2027-03-20T12:00:00Z");

        Assert.Equal([new LocalDateTime(2027, 3, 28, 1, 30), new LocalDateTime(2027, 3, 28, 3, 0)], reading.Written);
        Assert.Empty(Parse("mon..wed", "Europe/London", "2027-03-20T12:00:00Z").Written);
    }

    private static string Read(string phrase, string zone, string now) =>
        Parse(phrase, zone, now) is { Fault: { } fault } ? fault.ToString() : $"{Parse(phrase, zone, now).From} {Parse(phrase, zone, now).To}";

    private static RangeReading Parse(string phrase, string zone, string now) =>
        TimeRange.Parse(phrase, DateTimeZoneProviders.Tzdb[zone], InstantPattern.General.Parse(now).Value);
}
