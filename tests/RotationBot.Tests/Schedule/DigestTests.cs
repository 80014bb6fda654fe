using NodaTime;
using NodaTime.Text;
using Quartz;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Notices;
using RotationBot.Schedule;
using RotationBot.Tests.Configuration;

namespace RotationBot.Tests.Schedule;

/// <summary>A digest every Monday at 10:15 in London.</summary>
public sealed class DigestTests
{
    private static readonly Organisation Organisation = Minimal.With("\"name\": \"Web\",", "\"name\": \"Web\", \"digest\": \"0 15 10 ? * MON\",").Settings!.Organisation;
    private static readonly Instant Long = At("2025-01-01T00:00:00Z");

    [Theory]
    [InlineData("2026-11-23T10:14:59Z", null)]
    [InlineData("2026-11-23T10:15:00Z", "2026-11-23T10:15:00Z")]
    [InlineData("2026-11-23T22:14:59Z", "2026-11-23T10:15:00Z")]
    [InlineData("2026-11-23T22:15:00Z", null)]
    [InlineData("2026-07-06T09:15:00Z", "2026-07-06T09:15:00Z")]
    public void A_digest_is_due_from_its_time_on_for_half_a_day(string now, string? due) =>
        Assert.Equal(due, Digests.At(Organisation, Long, At(now)).Due.OfType<Notice.Digest>().SingleOrDefault()?.At.ToString());

    [Fact]
    public void It_looks_back_to_the_one_before_it()
    {
        var digest = Assert.IsType<Notice.Digest>(Assert.Single(Digests.At(Organisation, Long, At("2026-03-30T09:20:00Z")).Due));

        Assert.Equal((At("2026-03-30T09:15:00Z"), At("2026-03-23T10:15:00Z")), (digest.At, digest.Since));
    }

    [Fact]
    public void What_was_due_before_the_bot_first_ran_is_not_posted() =>
        Assert.Empty(Digests.At(Organisation, At("2026-11-23T10:15:00Z"), At("2026-11-23T10:20:00Z")).Due);

    [Fact]
    public void The_next_one_is_known()
    {
        Assert.Equal(At("2026-11-30T10:15:00Z"), Digests.At(Organisation, Long, At("2026-11-23T10:15:00Z")).Next);
        Assert.Equal(Instant.MaxValue, Digests.At(Minimal.Read(Minimal.Text).Settings!.Organisation, Long, At("2026-11-23T10:15:00Z")).Next);
    }

    [Theory]
    [InlineData("0 30 1 ? * *", "2026-03-29T00:00:00Z", "2026-03-29T01:00:00Z")]
    [InlineData("0 30 1 ? * *", "2026-10-25T00:00:00Z", "2026-10-25T00:30:00Z")]
    [InlineData("0 30 1 ? * *", "2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z")]
    public void A_time_the_clock_skips_or_shows_twice_is_read_as_in_a_rota(string cron, string after, string next) =>
        Assert.Equal(At(next), new DigestTimes(new CronExpression(cron), DateTimeZoneProviders.Tzdb["Europe/London"]).NextAfter(At(after)));

    private static Instant At(string utc) => InstantPattern.General.Parse(utc).Value;
}
