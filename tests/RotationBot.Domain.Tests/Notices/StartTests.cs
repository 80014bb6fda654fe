using static RotationBot.Domain.Tests.Rotas.Scene;

namespace RotationBot.Domain.Tests.Notices;

/// <summary>Ana has the week from Monday 5 January 2026, 09:00 in London; then Ben, then Cat.</summary>
public sealed class StartTests
{
    private static readonly Desk Desk = Desk.Of(Rotation("2026-01-05", "09:00", 1, "weeks"));

    [Fact]
    public void After_a_break_a_start_is_told_of_for_half_a_day()
    {
        Assert.Equal(["start ben 2026-01-12T09:00:00Z"], Desk.Due("2026-01-12T20:59:59Z"));
        Assert.Empty(Desk.Due("2026-01-12T21:00:01Z"));
    }

    [Fact]
    public void A_shift_that_was_taken_over_since_is_not_told_of() =>
        Assert.Equal(["start cat 2026-01-12T10:00:00Z"], Desk.With(Cover("cat", "2026-01-12T10:00:00Z", "2026-01-13T09:00:00Z", "2026-01-10T00:00:00Z")).Due("2026-01-12T11:00:00Z"));

    [Fact]
    public void A_cover_is_told_of_when_it_begins_and_its_end_to_whoever_comes_back() => Assert.Equal(
        [
            "2026-01-06T13:00:00Z reminder cat 2026-01-07T13:00:00Z",
            "2026-01-07T12:00:00Z reminder cat 2026-01-07T13:00:00Z",
            "2026-01-07T13:00:00Z start cat 2026-01-07T13:00:00Z",
            "2026-01-07T15:00:00Z start ana 2026-01-07T15:00:00Z",
        ],
        Desk.With(Cover("cat", "2026-01-07T13:00:00Z", "2026-01-07T15:00:00Z", "2026-01-05T12:00:00Z")).Walk("2026-01-06T00:00:00Z", "2026-01-10T00:00:00Z"));

    [Fact]
    public void Whoever_comes_back_after_days_is_reminded() => Assert.Contains(
        "2026-01-09T08:00:00Z reminder ana 2026-01-09T09:00:00Z",
        Desk.With(Cover("cat", "2026-01-06T09:00:00Z", "2026-01-09T09:00:00Z", "2026-01-05T12:00:00Z")).Walk("2026-01-06T00:00:00Z", "2026-01-10T00:00:00Z"));

    [Fact]
    public void Whoever_has_just_taken_a_shift_is_not_told_of_it()
    {
        Assert.Empty(Desk.With(Cover("cat", "2026-01-07T13:00:00Z", "2026-01-07T15:00:00Z", "2026-01-07T13:00:00Z")).Due("2026-01-07T13:00:30Z"));
        Assert.Empty(Desk.With(Cover("cat", "2026-01-07T13:00:00Z", "2026-01-07T15:00:00Z", "2026-01-07T12:59:30Z")).Due("2026-01-07T13:00:00Z"));
        Assert.Single(Desk.With(Cover("cat", "2026-01-07T13:00:00Z", "2026-01-07T15:00:00Z", "2026-01-07T12:58:00Z")).Due("2026-01-07T13:00:00Z"));
    }

    [Fact]
    public void Whoever_agrees_after_a_reminder_would_have_come_does_not_get_it_at_once()
    {
        var desk = Desk.With(Cover("cat", "2026-01-07T13:00:00Z", "2026-01-07T15:00:00Z", "2026-01-07T10:00:00Z"));

        Assert.Empty(desk.Due("2026-01-07T10:00:01Z"));
        Assert.Equal(["reminder cat 2026-01-07T13:00:00Z"], desk.Due("2026-01-07T12:00:00Z"));
    }

    [Fact]
    public void A_swap_tells_those_who_have_the_shifts_now()
    {
        var swapped = Desk.With(Swap("ben", "2026-01-13T00:00:00Z", "cat", "2026-01-20T00:00:00Z", "2026-01-06T00:00:00Z"));

        Assert.Equal(
            ["start cat 2026-01-12T09:00:00Z", "start ben 2026-01-19T09:00:00Z"],
            swapped.Walk("2026-01-07T00:00:00Z", "2026-01-21T00:00:00Z").Select(n => n[21..]).Where(n => n.StartsWith("start", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_bots_owners_hear_of_somebody_nobody_can_reach_once_for_the_rota()
    {
        var desk = Desk with { OutOfReach = ["ben"] };

        Assert.Equal(["2026-01-11T09:00:00Z unreachable ben", "2026-01-18T09:00:00Z reminder cat 2026-01-19T09:00:00Z"], desk.Walk("2026-01-06T00:00:00Z", "2026-01-18T10:00:00Z"));
        Assert.Empty((desk with { Ops = null }).Walk("2026-01-06T00:00:00Z", "2026-01-17T10:00:00Z"));
    }

    [Fact]
    public void Looking_late_or_often_says_nothing_twice()
    {
        var rota = Desk.With(Cover("cat", "2026-01-07T13:00:00Z", "2026-01-07T15:00:00Z", "2026-01-05T12:00:00Z"), Away("ben", "2026-01-14T00:00:00Z", "2026-01-16T00:00:00Z"));
        var atEase = rota.Walk("2026-01-06T00:00:00Z", "2026-03-06T00:00:00Z").Select(n => n[21..]).Order();

        var hurried = new SortedDictionary<string, string>(StringComparer.Ordinal);
        for (var now = At("2026-01-06T00:00:00Z"); now <= At("2026-03-06T00:00:00Z"); now += NodaTime.Duration.FromMinutes(17))
            foreach (var notice in rota.At(now).Due)
                hurried[notice.Cause] = Desk.Say(notice);

        Assert.Equal(atEase, hurried.Values.Order());
    }
}
