using RotationBot.Domain.Calendars;
using RotationBot.Domain.Rotas;
using static RotationBot.Domain.Tests.Rotas.Scene;

namespace RotationBot.Domain.Tests.Calendars;

/// <summary>Which shifts a calendar shows. Seen on Monday 2 March 2026, a week and a half into Cat's turn of two weeks.</summary>
public sealed class OnCallCalendarTests
{
    private static readonly Rota Fortnights = Rota("UTC", Rotation("2026-01-26", "09:00", 2, "weeks"), Backup(), new() { Name = "lead", Kind = "static", Participants = ["dan", "eve"] });

    [Fact]
    public void A_rotas_calendar_says_who_and_a_persons_says_what()
    {
        var scene = new CalendarScene(("web", Fortnights));

        Assert.Equal(("Web on call", "Web primary: Ben"), (scene.OfRota("web")!.Name, scene.OfRota("web")!.Events.First(e => e.From == At("2026-02-09T09:00:00Z")).Summary));
        Assert.Equal(("Ben on call", "Web primary"), (scene.OfPerson("ben")!.Name, scene.OfPerson("ben")!.Events.First(e => e.From == At("2026-02-09T09:00:00Z")).Summary));
    }

    [Fact]
    public void Roles_without_turns_are_left_out_but_for_the_description()
    {
        var calendar = new CalendarScene(("web", Fortnights)).OfRota("web")!;

        Assert.DoesNotContain(calendar.Events, e => e.Summary.Contains("lead", StringComparison.Ordinal));
        Assert.Equal("When it begins: backup Cat · lead Dan and Eve\nNext: Cat", Primary(calendar)[1].Description);
    }

    [Fact]
    public void It_reaches_from_four_weeks_ago_to_half_a_year_ahead_and_cuts_no_shift()
    {
        var primary = Primary(new CalendarScene(("web", Fortnights)).OfRota("web")!);

        Assert.Equal((At("2026-01-26T09:00:00Z"), At("2026-02-09T09:00:00Z")), (primary[0].From, primary[0].To));
        Assert.Equal((At("2026-08-24T09:00:00Z"), At("2026-09-07T09:00:00Z")), (primary[^1].From, primary[^1].To));
    }

    [Fact]
    public void The_text_stays_the_same_all_day_and_a_shift_keeps_its_uid_for_good()
    {
        var scene = new CalendarScene(("web", Fortnights)) { Now = "2026-03-02T00:00:00Z" };
        var early = scene.OfRota("web")!;
        scene.Now = "2026-03-02T23:59:59Z";
        Assert.Equal(early.ToString(), scene.OfRota("web")!.ToString());

        scene.Now = "2026-06-30T12:00:00Z";
        var later = scene.OfRota("web")!.Events.Where(e => e.From < At("2026-08-31T00:00:00Z")).ToList();
        Assert.NotEmpty(later);
        Assert.Empty(later.Select(e => e.Uid).Except(early.Events.Select(e => e.Uid)));
    }

    [Fact]
    public void An_override_changes_the_uids_of_what_it_makes_new_and_of_nothing_else()
    {
        var before = Primary(new CalendarScene(("web", Fortnights)).OfRota("web")!);
        var after = Primary(new CalendarScene(("web", Fortnights)).With("web", Cover("eve", "2026-03-11T00:00:00Z", "2026-03-12T00:00:00Z")).OfRota("web")!);

        Assert.Equal(["web.primary.20260311T000000Z.eve@rotationbot", "web.primary.20260312T000000Z.ana@rotationbot"], after.Select(e => e.Uid).Except(before.Select(e => e.Uid)));
        Assert.Empty(before.Select(e => e.Uid).Except(after.Select(e => e.Uid)));
        Assert.Equal(At("2026-03-11T00:00:00Z"), after.Single(e => e.Uid == "web.primary.20260309T090000Z.ana@rotationbot").To);
    }

    [Fact]
    public void Swaps_and_absences_count_and_time_without_anybody_is_no_event()
    {
        var scene = new CalendarScene(("web", Rota("UTC", Rotation("2026-02-23", "09:00", 1, "weeks", "ana", "ben"))))
            .With("web", Swap("ana", "2026-03-10T00:00:00Z", "ben", "2026-03-03T00:00:00Z"), Away("ana", "2026-03-18T00:00:00Z", "2026-03-19T00:00:00Z"), Away("ben", "2026-03-18T00:00:00Z", "2026-03-19T00:00:00Z"));

        Assert.Equal(
            ["0223 0309 ana", "0309 0318 ben", "0319 0323 ben", "0323 0330 ana"],
            Primary(scene.OfRota("web")!).Take(4).Select(e => $"{e.From:MMdd} {e.To:MMdd} {e.Uid.Split('.')[3][..3]}"));
    }

    [Fact]
    public void Shifts_of_all_rotas_are_in_a_persons_calendar_by_start()
    {
        var calendar = new CalendarScene(("web", Fortnights), ("db", Rota("UTC", Rotation("2026-02-25", "09:00", 1, "days", "cat")))).OfPerson("cat")!;

        Assert.Equal(["Web primary", "db primary", "Web backup"], calendar.Events.Where(e => e.To > At("2026-02-26T00:00:00Z") && e.From < At("2026-04-01T00:00:00Z")).Select(e => e.Summary).Distinct());
        Assert.Equal(calendar.Events.OrderBy(e => e.From), calendar.Events);
    }

    [Fact]
    public void Whoever_is_on_call_for_years_is_shown_from_new_year_to_new_year()
    {
        var only = Assert.Single(new CalendarScene(("web", Rota("UTC", Rotation("2020-01-06", "09:00", 1, "weeks", "ana")))).OfRota("web")!.Events);

        Assert.Equal((At("2026-01-01T00:00:00Z"), At("2027-01-01T00:00:00Z")), (only.From, only.To));
    }

    [Fact]
    public void A_handover_keeps_its_wall_clock_over_a_daylight_saving_change()
    {
        var calendar = new CalendarScene(("web", Rota("Europe/London", Rotation("2026-03-23", "09:00", 1, "weeks")))).OfRota("web")!;

        Assert.Contains("DTSTART:20260323T090000Z\r\nDTEND:20260330T080000Z\r\n", calendar.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_no_calendar_of_somebody_or_something_unknown()
    {
        Assert.Null(new CalendarScene().OfPerson("zoe"));
        Assert.Null(new CalendarScene().OfRota("web"));
        Assert.Empty(new CalendarScene().OfPerson("ana")!.Events);
    }

    private static List<CalendarEvent> Primary(OnCallCalendar calendar) => [.. calendar.Events.Where(e => e.Uid.Contains(".primary.", StringComparison.Ordinal))];
}
