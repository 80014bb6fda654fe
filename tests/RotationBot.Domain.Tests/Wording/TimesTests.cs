using NodaTime;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Tests.Wording;

public sealed class TimesTests
{
    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];
    private static readonly DateTimeZone Kolkata = DateTimeZoneProviders.Tzdb["Asia/Kolkata"];

    /// <summary>Tue 24 Nov 2026 23:30 in London, which is Wednesday in Kolkata.</summary>
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 24, 23, 30);

    [Theory]
    [InlineData("2026-11-24T23:45:00Z", "23:45")]
    [InlineData("2026-11-25T09:00:00Z", "tomorrow 09:00")]
    [InlineData("2026-11-30T10:00:00Z", "Mon 10:00")]
    [InlineData("2026-12-01T10:00:00Z", "Tue 1 Dec 10:00")]
    [InlineData("2027-01-04T10:00:00Z", "Mon 4 Jan 10:00")]
    [InlineData("2028-01-03T10:00:00Z", "Mon 3 Jan 2028 10:00")]
    [InlineData("2026-11-23T10:00:00Z", "yesterday 10:00")]
    public void A_time_is_said_as_short_as_it_stays_clear(string at, string expected) =>
        Assert.Equal(expected, Times.Brief(NodaTime.Text.InstantPattern.General.Parse(at).Value, London, Now));

    [Fact]
    public void Today_belongs_to_the_zone_it_is_said_in() =>
        Assert.Equal("05:15", Times.Brief(Instant.FromUtc(2026, 11, 24, 23, 45), Kolkata, Now));

    [Fact]
    public void Where_the_reader_has_another_clock_both_are_said() =>
        Assert.Equal("tomorrow 09:00 London (14:30 Kolkata)", Times.BriefFor(Instant.FromUtc(2026, 11, 25, 9, 0), London, Kolkata, Now));

    [Fact]
    public void A_stretch_of_time_names_its_zone_once() =>
        Assert.Equal("from Wed 25 Nov 09:00 to Mon 4 Jan 2027 10:00 (London)", Times.Stretch(Instant.FromUtc(2026, 11, 25, 9, 0), Instant.FromUtc(2027, 1, 4, 10, 0), London, Now));

    [Theory]
    [InlineData(40, "40 s")]
    [InlineData(360, "6 min")]
    [InlineData(4320, "1 h 12 min")]
    [InlineData(7200, "2 h")]
    [InlineData(223200, "2 d 14 h")]
    public void Lengths_are_rounded_down_to_what_people_say(int seconds, string expected) =>
        Assert.Equal(expected, Times.Length(Duration.FromSeconds(seconds)));
}
