using RotationBot.Domain.Rotas;
using static RotationBot.Domain.Tests.Rotas.Scene;

namespace RotationBot.Domain.Tests.Rotas;

/// <summary>What becomes of a rota when its file is edited. Weekly from Monday 5 January 2026, 10:00 in London: ana, ben, cat.</summary>
public sealed class HistoryTests
{
    private const string Tuesday = "2026-01-13T12:00:00Z";

    private static readonly RoleDefinition Weekly = Rotation("2026-01-05", "10:00", 1, "weeks");
    private static readonly RotaDefinition Before = Definition("Europe/London", Weekly, Backup());

    [Fact]
    public void The_first_file_is_as_written_its_old_entries_too()
    {
        var history = Edited(null, With(Weekly with { Changes = [new("2026-01-06", ["dan"], null)] }), "2030-01-01T00:00:00Z");

        Assert.Null(Assert.Single(history.Eras).From);
        Assert.Equal("dan", WithPast(history).On("2026-01-12T10:00:00Z"));
    }

    [Fact]
    public void An_unchanged_file_leaves_the_history_as_it_is()
    {
        var history = Edited(null, Before, Tuesday);

        Assert.Same(history, RotaHistory.Next(history, Definition("Europe/London", Weekly with { }, Backup()), At(Tuesday)).History);
    }

    [Fact]
    public void A_newcomer_has_his_turn_and_moves_nobody_who_is_on()
    {
        var rota = WithPast(Edited(Edited(null, Before, Tuesday), With(Weekly with { Participants = ["eve", "ana", "ben", "cat"] }), Tuesday));

        Assert.Equal(["2026-01-12T10:00:00Z ben", "2026-01-19T10:00:00Z cat", "2026-01-26T10:00:00Z eve", "2026-02-02T10:00:00Z ana"], rota.Pieces("2026-01-12T10:00:00Z", "2026-02-09T10:00:00Z"));
    }

    [Fact]
    public void Whoever_leaves_in_mid_shift_is_replaced_at_the_next_minute()
    {
        var rota = WithPast(Edited(Edited(null, Before, Tuesday), With(Weekly with { Participants = ["ana", "cat"] }), "2026-01-13T12:00:30Z"));

        Assert.Equal(["2026-01-12T10:00:00Z ben", "2026-01-13T12:01:00Z cat"], rota.Pieces("2026-01-12T10:00:00Z", "2026-01-26T10:00:00Z"));
    }

    [Fact]
    public void In_the_hour_that_comes_twice_a_list_changes_at_the_first_minute_after_it()
    {
        var history = Edited(Edited(null, Before, Tuesday), With(Weekly with { Participants = ["ana"] }), "2026-10-25T01:20:00Z");

        Assert.Equal("2026-10-25T02:00", Assert.Single(history.Eras[0].Definition.Roles[0].Changes).Effective);
    }

    [Fact]
    public void An_entry_for_later_may_be_added_moved_and_taken_out()
    {
        var planned = Edited(Edited(null, Before, Tuesday), With(Weekly with { Changes = [new("2026-01-26", ["dan"], null)] }), Tuesday);
        var moved = Edited(planned, With(Weekly with { Changes = [new("2026-02-02", ["dan"], null)] }), "2026-01-14T12:00:00Z");

        Assert.Equal("dan", WithPast(planned).On("2026-01-26T10:00:00Z"));
        Assert.Equal("ana", WithPast(moved).On("2026-01-26T10:00:00Z"));
        Assert.Equal("dan", WithPast(moved).On("2026-02-02T10:00:00Z"));
        Assert.Equal("ben", WithPast(Edited(moved, Before, "2026-01-15T12:00:00Z")).On("2026-02-02T10:00:00Z"));
    }

    [Fact]
    public void An_entry_newly_written_into_the_past_is_refused()
    {
        var written = With(Weekly with { Changes = [new("2026-01-26", ["dan"], null)], Participants = ["ana"] });

        var fault = Assert.Single(RotaHistory.Next(Edited(null, Before, Tuesday), written, At("2026-01-26T10:00:00Z")).Faults);

        Assert.Equal(("bad-changes", "roles[0].changes[0].effective", "2026-01-26"), (fault.Code, fault.Path, fault.Seen));
        Assert.Contains("write 2026-01-26T10:01 or later", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Entries_that_have_come_to_pass_may_be_folded_into_the_list()
    {
        var planned = Edited(null, With(Weekly with { Changes = [new("2026-01-26", ["dan", "eve"], null)] }), Tuesday);

        var folded = Edited(planned, With(Weekly with { Participants = ["dan", "eve"] }), "2026-03-01T00:00:00Z");

        Assert.Equal(planned.Eras, folded.Eras);
    }

    [Fact]
    public void A_slip_mended_within_the_minute_leaves_nothing()
    {
        var slip = Edited(Edited(null, Before, Tuesday), With(Weekly with { Participants = ["cat"] }), Tuesday);

        var mended = Edited(slip, Before, "2026-01-13T12:00:59Z");

        Assert.Empty(mended.Eras[0].Definition.Roles[0].Changes);
    }

    [Fact]
    public void Another_handover_makes_a_new_version_that_answers_from_then_on()
    {
        var edited = Edited(Edited(null, Before, Tuesday), With(Weekly with { Handover = "14:00" }), Tuesday);

        Assert.Equal([null, At(Tuesday)], edited.Eras.Select(e => e.From));
        Assert.Equal(["2026-01-12T10:00:00Z ben", "2026-01-19T14:00:00Z cat"], WithPast(edited).Pieces("2026-01-12T10:00:00Z", "2026-01-26T14:00:00Z"));
    }

    [Theory]
    [InlineData("Europe/London", "14:00")]
    [InlineData("America/New_York", "10:00")]
    public void A_role_whose_shifts_are_cut_otherwise_starts_afresh_with_the_lists_of_the_file(string zone, string handover)
    {
        var shorter = Edited(Edited(null, Before, Tuesday), With(Weekly with { Participants = ["cat", "ana"] }), Tuesday);

        var edited = Edited(shorter, Definition(zone, Weekly with { Participants = ["cat", "ana"], Handover = handover }, Backup()), "2026-01-14T12:00:00Z");

        var role = edited.Eras[1].Definition.Roles[0];
        Assert.Equal(["cat", "ana"], role.Participants);
        Assert.Empty(role.Changes);
    }

    [Fact]
    public void An_entry_that_an_edit_has_made_may_be_written_into_the_file()
    {
        var shorter = Edited(Edited(null, Before, Tuesday), With(Weekly with { Participants = ["ana", "cat"] }), Tuesday);

        var written = Edited(shorter, With(Weekly with { Changes = [new("2026-01-13T12:01", ["ana", "cat"], null)] }), "2026-01-14T12:00:00Z");

        Assert.Equal(shorter.Eras, written.Eras);
    }

    [Fact]
    public void A_version_takes_the_lists_of_other_roles_along()
    {
        var shorter = Edited(Edited(null, Before, Tuesday), With(Weekly with { Participants = ["ana", "cat"] }), Tuesday);

        var longer = Edited(shorter, With(Weekly with { Participants = ["ana", "cat"] }, Rotation("2026-01-05", "10:00", 2, "weeks") with { Name = "lead" }), "2026-01-14T12:00:00Z");

        Assert.Equal(2, longer.Eras.Count);
        Assert.Equal(WithPast(shorter).Pieces("2026-01-12T10:00:00Z", "2026-03-02T10:00:00Z"), WithPast(longer).Pieces("2026-01-12T10:00:00Z", "2026-03-02T10:00:00Z"));
    }

    [Fact]
    public void A_role_that_was_taken_out_is_still_known_for_its_time()
    {
        var rota = WithPast(Edited(Edited(null, Before, Tuesday), Definition("Europe/London", Weekly), Tuesday));

        Assert.Equal(["2026-01-12T10:00:00Z cat", "2026-01-13T12:00:00Z nobody"], rota.Pieces("2026-01-12T10:00:00Z", "2026-01-20T10:00:00Z", role: "backup"));
        Assert.Equal("cat", rota.On("2026-01-13T11:59:59Z", role: "backup"));
        Assert.Equal("nobody", rota.On(Tuesday, role: "backup"));
    }

    [Fact]
    public void A_holiday_of_last_week_taken_out_moves_nobody_of_a_weekday_rota()
    {
        var daily = Definition("Europe/London", Rotation("2026-01-05", "10:00", 1, "weekdays")) with { Holidays = ["2026-01-07", "2026-01-20"] };
        var before = Edited(null, daily, Tuesday);

        var pruned = WithPast(Edited(before, daily with { Holidays = ["2026-01-21"] }, "2026-01-14T12:00:00Z"));

        Assert.Equal(WithPast(before).Pieces("2026-01-05T10:00:00Z", "2026-01-19T10:00:00Z"), pruned.Pieces("2026-01-05T10:00:00Z", "2026-01-19T10:00:00Z"));
        Assert.Equal("nobody", pruned.On("2026-01-21T12:00:00Z"));
    }

    [Fact]
    public void A_holiday_taken_out_on_the_day_is_worked_from_then_on()
    {
        var daily = Definition("Europe/London", Rotation("2026-01-05", "10:00", 1, "weekdays")) with { Holidays = ["2026-01-14"] };

        var rota = WithPast(Edited(Edited(null, daily, Tuesday), daily with { Holidays = [] }, "2026-01-14T12:00:00Z"));

        Assert.Equal(["2026-01-14T10:00:00Z nobody", "2026-01-14T12:00:00Z ben"], rota.Pieces("2026-01-14T10:00:00Z", "2026-01-15T10:00:00Z"));
    }

    [Fact]
    public void An_edit_at_the_very_minute_of_an_entry_leaves_the_entry_alone()
    {
        var written = With(Weekly with { Participants = ["ana"], Changes = [new("2026-01-13T12:01", ["dan"], null)] });

        var entries = Edited(Edited(null, Before, Tuesday), written, Tuesday).Eras[0].Definition.Roles[0].Changes;

        Assert.Equal("dan", Assert.Single(Assert.Single(entries).Participants));
    }

    [Fact]
    public void Days_that_have_passed_taken_out_make_no_version()
    {
        var daily = Definition("Europe/London", Rotation("2026-01-05", "10:00", 1, "weekdays")) with { Holidays = ["2026-01-20", "2026-01-07"] };
        var before = Edited(null, daily, Tuesday);

        Assert.Equal(before.Eras, Edited(before, daily with { Holidays = ["2026-01-20"] }, "2026-01-14T12:00:00Z").Eras);
    }

    [Fact]
    public void Somebody_who_is_known_no_more_is_no_fault_and_keeps_his_past()
    {
        var history = Edited(Edited(null, Before, Tuesday), With(Weekly with { Participants = ["ana", "cat"] }), Tuesday);

        var rota = Domain.Rotas.Rota.WithPast(history, ["ana", "cat"]).Rota!;

        Assert.Equal("ben", rota.On("2026-01-12T10:00:00Z"));
        Assert.Single(rota.MyShifts(new("ben"), At("2026-01-05T10:00:00Z"), At("2026-02-05T10:00:00Z"), RotaRecords.None).Items, s => s.Role.Value == "primary");
    }

    [Fact]
    public void The_next_change_is_never_later_than_a_new_version()
    {
        var rota = WithPast(Edited(Edited(null, Before, Tuesday), With(Weekly with { Handover = "14:00" }), Tuesday));

        Assert.Equal(At(Tuesday), rota.NextChange(At("2026-01-13T00:00:00Z"), RotaRecords.None));
    }

    [Fact]
    public void With_the_clock_set_back_an_edit_takes_effect_where_the_last_one_did()
    {
        var edited = Edited(Edited(null, Before, Tuesday), With(Weekly with { Handover = "14:00" }), Tuesday);

        var again = Edited(edited, With(Weekly with { Handover = "15:00" }), "2026-01-01T00:00:00Z");

        Assert.Equal([null, At(Tuesday)], again.Eras.Select(e => e.From));
    }

    private static RotaDefinition With(params RoleDefinition[] roles) => Definition("Europe/London", [.. roles, Backup()]);

    private static RotaHistory Edited(RotaHistory? before, RotaDefinition written, string now)
    {
        var step = RotaHistory.Next(before, written, At(now));
        Assert.Empty(step.Faults);
        return step.History!;
    }

    private static Rota WithPast(RotaHistory history) => Domain.Rotas.Rota.WithPast(history, Everybody).Rota!;
}
