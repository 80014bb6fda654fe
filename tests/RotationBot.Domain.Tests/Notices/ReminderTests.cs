using NodaTime;
using RotationBot.Domain.Rotas;
using static RotationBot.Domain.Tests.Rotas.Scene;
using OneRota = RotationBot.Domain.Tests.Rotas.Scene;

namespace RotationBot.Domain.Tests.Notices;

/// <summary>Ana has the week from Monday 5 January 2026, 09:00 in London; then Ben, then Cat.</summary>
public sealed class ReminderTests
{
    private static readonly RoleDefinition Weekly = Rotation("2026-01-05", "09:00", 1, "weeks");
    private static readonly Desk Desk = Desk.Of(Weekly);

    [Fact]
    public void A_shift_is_reminded_of_a_day_and_an_hour_before_and_told_when_it_begins() => Assert.Equal(
        [
            "2026-01-11T09:00:00Z reminder ben 2026-01-12T09:00:00Z",
            "2026-01-12T08:00:00Z reminder ben 2026-01-12T09:00:00Z",
            "2026-01-12T09:00:00Z start ben 2026-01-12T09:00:00Z",
        ],
        Desk.Walk("2026-01-06T00:00:00Z", "2026-01-17T00:00:00Z"));

    [Theory]
    [InlineData("Europe/London", "09:00", "2026-01-11T09:00:00Z 2026-01-12T08:00:00Z")]
    [InlineData("Europe/London", "08:00", "2026-01-11T08:00:00Z 2026-01-11T21:00:00Z")]
    [InlineData("Europe/London", "22:00", "2026-01-11T21:00:00Z 2026-01-12T21:00:00Z")]
    [InlineData("Europe/London", "23:30", "2026-01-11T21:00:00Z 2026-01-12T21:00:00Z")]
    [InlineData("Europe/London", "00:00", "2026-01-10T21:00:00Z 2026-01-11T21:00:00Z")]
    [InlineData("America/New_York", "09:00", "2026-01-11T02:00:00Z 2026-01-12T02:00:00Z")]
    [InlineData("Asia/Tokyo", "09:00", "2026-01-11T09:00:00Z 2026-01-12T08:00:00Z")]
    [InlineData("Pacific/Kiritimati", "09:00", "2026-01-11T07:00:00Z 2026-01-12T07:00:00Z")]
    public void A_reminder_comes_by_day_on_the_persons_own_clock_and_never_later_than_planned(string zone, string handover, string moments)
    {
        var desk = Desk.Of(Rotation("2026-01-05", handover, 1, "weeks")) with { Zones = new() { ["ben"] = zone } };

        Assert.Equal(moments.Split(' '), desk.Walk("2026-01-09T00:00:00Z", "2026-01-13T00:00:00Z").Where(n => n.Contains("reminder", StringComparison.Ordinal)).Select(n => n[..20]));
    }

    [Fact]
    public void A_day_is_twenty_four_hours_where_the_clock_changes_and_day_and_night_are_the_clocks()
    {
        // London goes to summer time on Sunday 29 March; at 07:30 on the day before it is still night.
        var desk = Desk.Of(Rotation("2026-01-04", "08:30", 1, "weeks"));

        Assert.Equal(
            ["2026-03-27T21:00:00Z", "2026-03-28T21:00:00Z"],
            desk.Walk("2026-03-26T00:00:00Z", "2026-03-29T07:00:00Z").Select(n => n[..20]));
    }

    [Fact]
    public void Two_that_fall_together_are_one()
    {
        var desk = Desk.Of(Rotation("2026-01-05", "02:00", 1, "weeks")) with { Rules = new([Duration.FromHours(3), Duration.FromHours(1)], false) };

        Assert.Equal(["2026-01-11T21:00:00Z reminder ben 2026-01-12T02:00:00Z"], desk.Walk("2026-01-10T00:00:00Z", "2026-01-12T01:00:00Z"));
    }

    [Fact]
    public void Of_reminders_that_were_missed_the_last_one_is_said_and_after_the_start_none()
    {
        Assert.Equal("2026-01-11T09:00:00Z", Moment("2026-01-11T20:00:00Z"));
        Assert.Equal("2026-01-12T08:00:00Z", Moment("2026-01-12T08:59:59Z"));
        Assert.Equal(["start ben 2026-01-12T09:00:00Z"], Desk.Due("2026-01-12T09:00:00Z"));
    }

    [Fact]
    public void What_came_before_the_bot_first_ran_is_not_said()
    {
        var desk = Desk with { Since = "2026-01-12T08:00:00Z" };

        Assert.Empty(desk.Due("2026-01-12T08:30:00Z"));
        Assert.Single(desk.Due("2026-01-12T09:00:00Z"));
        Assert.Empty((Desk with { Since = "2026-01-12T09:00:00Z" }).Due("2026-01-12T09:00:00Z"));
    }

    [Fact]
    public void A_role_that_follows_another_is_reminded_of_once_and_never_told_of()
    {
        var desk = Desk.Of(Weekly, Backup());

        Assert.Equal(
            ["2026-01-11T09:00:00Z reminder cat 2026-01-12T09:00:00Z"],
            desk.Walk("2026-01-06T00:00:00Z", "2026-01-17T00:00:00Z").Where(n => n.Contains(" cat ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Static_people_hear_nothing() =>
        Assert.Empty(Desk.Of(new RoleDefinition { Name = "primary", Kind = "static", Participants = ["ana"] }).Walk("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z"));

    [Fact]
    public void Shifts_of_several_rotas_that_begin_together_are_one_notice()
    {
        var desk = Desk with { Rotas = new() { ["desk"] = OneRota.Rota("Europe/London", Weekly), ["calls"] = OneRota.Rota("Europe/London", Weekly) } };

        var notice = Assert.IsType<Domain.Notices.Notice.Reminder>(Assert.Single(desk.At("2026-01-12T08:00:00Z").Due));

        Assert.Equal(["desk", "calls"], notice.Beginning.Roles.Select(r => r.Rota.Value));
    }

    [Fact]
    public void Whoever_comes_back_in_the_morning_has_taken_nothing_over()
    {
        var coverage = new CoverageDefinition(false, [new(["mon", "tue", "wed", "thu", "fri"], "09:00", "17:00")]);

        Assert.Equal(
            ["start ben 2026-01-12T09:00:00Z", "start cat 2026-01-19T09:00:00Z"],
            Desk.Of(Weekly with { Coverage = coverage }).Walk("2026-01-06T00:00:00Z", "2026-01-24T00:00:00Z").Select(n => n[21..]).Where(n => n.StartsWith("start", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_day_that_always_is_the_same_persons_is_no_handover()
    {
        var mondays = Rotation("2026-01-05", "09:00", 1, "weekdays", "ana") with { Days = ["mon"] };

        Assert.Empty(Desk.Of(mondays).Walk("2026-01-06T00:00:00Z", "2026-02-24T00:00:00Z"));
    }

    [Fact]
    public void A_rota_by_working_days_tells_a_person_a_day()
    {
        var daily = Desk.Of(Rotation("2026-01-05", "09:00", 1, "weekdays"));

        Assert.Equal(
            ["start ben 2026-01-06T09:00:00Z", "start cat 2026-01-07T09:00:00Z", "start ana 2026-01-08T09:00:00Z", "start ben 2026-01-09T09:00:00Z", "start cat 2026-01-12T09:00:00Z"],
            daily.Walk("2026-01-06T00:00:00Z", "2026-01-12T20:00:00Z").Select(n => n[21..]).Where(n => n.StartsWith("start", StringComparison.Ordinal)));
    }

    private static string Moment(string now) => Assert.IsType<Domain.Notices.Notice.Reminder>(Assert.Single(Desk.At(now).Due)).Moment.ToString();
}
