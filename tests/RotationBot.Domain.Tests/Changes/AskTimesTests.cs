using RotationBot.Domain.Changes;
using static RotationBot.Domain.Tests.Rotas.Scene;

namespace RotationBot.Domain.Tests.Changes;

public sealed class AskTimesTests
{
    [Theory]
    [InlineData("2026-01-05T10:00:00Z", "2026-01-06T15:00:00Z", "2026-01-05T12:00:00Z 2026-01-05T14:00:00Z 2026-01-06T14:00:00Z")]
    [InlineData("2026-01-05T18:30:00Z", "2026-01-06T15:00:00Z", "2026-01-05T20:30:00Z 2026-01-06T08:00:00Z 2026-01-06T14:00:00Z")]
    [InlineData("2026-01-05T20:00:00Z", "2026-01-06T15:00:00Z", "2026-01-06T08:00:00Z 2026-01-06T10:00:00Z 2026-01-06T14:00:00Z")]
    [InlineData("2026-01-05T20:00:00Z", "2026-01-06T03:00:00Z", "")]
    [InlineData("2026-01-05T10:00:00Z", "2026-01-05T13:00:00Z", "2026-01-05T12:00:00Z")]
    [InlineData("2026-01-05T10:00:00Z", "2026-01-05T10:30:00Z", "")]
    public void Twice_by_the_clock_and_an_hour_before_but_never_at_night(string asked, string begins, string expected) =>
        Assert.Equal(expected, string.Join(' ', AskTimes.Reminders(At(asked), At(begins), Zone("Europe/London"))));

    [Fact]
    public void Night_is_where_the_person_is() =>
        Assert.Equal([At("2026-01-05T21:00:00Z"), At("2026-01-05T23:00:00Z")], AskTimes.Reminders(At("2026-01-05T10:00:00Z"), At("2026-01-06T12:00:00Z"), Zone("Australia/Sydney")));

    [Fact]
    public void What_had_begun_when_it_was_asked_is_open_until_its_end()
    {
        var late = Desk.Asked("ben") with { AskedAt = At("2026-01-05T14:30:00Z") };

        Assert.Equal(At("2026-01-05T14:00:00Z"), AskTimes.LapsesAt(Desk.Asked("ben")));
        Assert.Equal(At("2026-01-05T16:00:00Z"), AskTimes.LapsesAt(late));
    }
}
