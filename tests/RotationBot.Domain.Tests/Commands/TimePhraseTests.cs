using NodaTime;
using RotationBot.Domain.Commands;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Tests.Commands;

public sealed class TimePhraseTests
{
    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];

    /// <summary>Wed 24 Jun 2026 15:30 in London (14:30 UTC).</summary>
    private static readonly Instant Now = Instant.FromUtc(2026, 6, 24, 14, 30);

    [Theory]
    [InlineData("2h", "2026-06-24T16:30:00Z")]
    [InlineData("1h30m", "2026-06-24T16:00:00Z")]
    [InlineData("in 90 minutes", "2026-06-24T16:00:00Z")]
    [InlineData("2d", "2026-06-26T14:30:00Z")]
    [InlineData("18:00", "2026-06-24T17:00:00Z")]
    [InlineData("9am", "2026-06-25T08:00:00Z")]
    [InlineData("12am", "2026-06-24T23:00:00Z")]
    [InlineData("until fri 17:00", "2026-06-26T16:00:00Z")]
    [InlineData("Friday at 5pm", "2026-06-26T16:00:00Z")]
    [InlineData("wed", "2026-07-01T08:00:00Z")]
    [InlineData("wed 16:00", "2026-06-24T15:00:00Z")]
    [InlineData("tomorrow 14:00", "2026-06-25T13:00:00Z")]
    [InlineData("tomorrow", "2026-06-25T08:00:00Z")]
    [InlineData("2026-12-01", "2026-12-01T09:00:00Z")]
    [InlineData("2026-12-01 14:00", "2026-12-01T14:00:00Z")]
    [InlineData("27 nov 18:00", "2026-11-27T18:00:00Z")]
    [InlineData("1 Feb", "2027-02-01T09:00:00Z")]
    [InlineData("29 feb", "2028-02-29T09:00:00Z")]
    [InlineData("29 feb 2028 10:00", "2028-02-29T10:00:00Z")]
    [InlineData("Fri 27 Nov 18:00", "2026-11-27T18:00:00Z")]
    [InlineData("today", "2026-06-24T14:30:00Z")]
    [InlineData("2026-06-25T10:00:00+02:00", "2026-06-25T08:00:00Z")]
    public void Times_are_read_as_people_write_them_in_their_own_zone(string phrase, string expected) =>
        Assert.Equal(expected, TimePhrase.Read(phrase, London, Now)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("25:00")]
    [InlineData("31 feb")]
    [InlineData("fri sat")]
    [InlineData("17")]
    [InlineData("99999d")]
    [InlineData("0m")]
    [InlineData("9999-12-31")]
    [InlineData("-9998-01-01")]
    [InlineData("9999-12-31T23:59:59Z")]
    public void What_is_no_time_is_not_guessed(string phrase) => Assert.Null(TimePhrase.Read(phrase, London, Now));

    [Fact]
    public void A_time_that_the_clock_skips_is_the_first_moment_after_the_gap()
    {
        var night = Instant.FromUtc(2027, 3, 27, 12, 0);

        Assert.Equal("2027-03-28T01:00:00Z", TimePhrase.Read("2027-03-28 01:30", London, night)?.ToString());
    }

    [Theory]
    [InlineData("2027-03-28 01:30", "Sun 28 Mar 2027 01:30 does not exist in London (the clock goes from 01:00 to 02:00); I read it as 02:00.")]
    [InlineData("2027-10-31 01:30", "Sun 31 Oct 2027 01:30 comes twice in London; I read it as the first.")]
    [InlineData("2027-10-31 02:00", null)]
    public void What_is_odd_about_a_time_is_said(string phrase, string? oddity) =>
        Assert.Equal(oddity, Times.Oddity(TimePhrase.Parse(phrase, London, Now)!.Value.Local!.Value, London));

    [Fact]
    public void A_length_of_time_says_nothing_about_the_clock() => Assert.Null(TimePhrase.Parse("2h", London, Now)!.Value.Local);
}
