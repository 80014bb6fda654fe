using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
using static RotationBot.Domain.Tests.Rotas.Scene;

namespace RotationBot.Domain.Tests.Rotas;

public sealed class RecordsTests
{
    private static readonly Rota Weekly = Rota("UTC", Rotation("2026-01-05", "09:00", 1, "weeks"), Backup(),
        new() { Name = "lead", Kind = "static", Participants = ["dan", "eve"] });

    [Fact]
    public void While_away_the_next_in_the_ring_serves_and_the_rest_is_the_due_persons()
    {
        var records = Records(Away("ben", "2026-01-13T00:00:00Z", "2026-01-15T00:00:00Z"), Away("cat", "2026-01-14T00:00:00Z", "2026-01-16T00:00:00Z"));

        Assert.Equal(
            ["2026-01-12T09:00:00Z ben", "2026-01-13T00:00:00Z cat", "2026-01-14T00:00:00Z ana", "2026-01-15T00:00:00Z ben", "2026-01-19T09:00:00Z cat"],
            Weekly.Pieces("2026-01-12T09:00:00Z", "2026-01-20T00:00:00Z", records));
    }

    [Fact]
    public void A_holiday_of_a_persons_own_country_is_an_absence_in_the_rotas_zone()
    {
        var rota = Built(Definition("Asia/Kathmandu", Rotation("2026-01-05", "09:00", 1, "weeks")) with
        {
            PersonHolidays = new Dictionary<string, IReadOnlyList<string>> { ["ana"] = ["2026-01-07"] },
        });

        Assert.Equal(
            ["2026-01-05T03:15:00Z ana", "2026-01-06T18:15:00Z ben", "2026-01-07T18:15:00Z ana"],
            rota.Pieces("2026-01-05T03:15:00Z", "2026-01-12T03:15:00Z"));
    }

    [Fact]
    public void An_override_holds_outside_any_shift_and_on_static_roles()
    {
        var lead = Cover("ana", "2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z") with { Role = new("lead") };
        var records = Records(lead, Cover("eve", "2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z"));

        Assert.Equal("eve", Weekly.On("2026-01-01T12:00:00Z", records));
        Assert.Equal("ana", Weekly.On("2026-01-01T12:00:00Z", records, "lead"));
        Assert.Equal("dan eve", Weekly.On("2026-01-02T00:00:00Z", records, "lead"));
    }

    [Fact]
    public void Of_the_same_age_a_swap_comes_after_an_override_and_the_later_override_wins()
    {
        var records = Records(
            Swap("dan", "2026-01-06T00:00:00Z", "ben", "2026-01-13T00:00:00Z"),
            Cover("eve", "2026-01-05T09:00:00Z", "2026-01-12T09:00:00Z"),
            Cover("dan", "2026-01-05T09:00:00Z", "2026-01-12T09:00:00Z"));

        Assert.Equal("ben", Weekly.On("2026-01-06T00:00:00Z", records));
        Assert.Equal("dan", Weekly.On("2026-01-13T00:00:00Z", records));
    }

    [Fact]
    public void A_swap_does_not_move_the_backup_and_ends_with_its_shifts()
    {
        var records = Records(Swap("ana", "2026-01-06T00:00:00Z", "cat", "2026-01-20T00:00:00Z"));

        Assert.Equal(["2026-01-05T09:00:00Z cat", "2026-01-12T09:00:00Z ben", "2026-01-19T09:00:00Z ana"], Weekly.Pieces("2026-01-05T09:00:00Z", "2026-02-02T09:00:00Z", records));
        Assert.Equal("ben", Weekly.On("2026-01-06T00:00:00Z", records, "backup"));
    }

    [Theory]
    [InlineData("cat", "ben")]
    [InlineData("ana", "cat")]
    public void A_swap_naming_a_person_who_does_not_hold_the_shift_has_no_effect(string first, string second)
    {
        var records = Records(Swap(first, "2026-01-06T00:00:00Z", second, "2026-01-13T00:00:00Z"));

        Assert.Equal("ana", Weekly.On("2026-01-06T00:00:00Z", records));
        Assert.Equal("ben", Weekly.On("2026-01-13T00:00:00Z", records));
    }

    [Fact]
    public void A_second_swap_must_name_whoever_holds_the_shift_now()
    {
        var stale = Records(
            Swap("ana", "2026-01-06T00:00:00Z", "ben", "2026-01-13T00:00:00Z", "2026-01-01T00:00:00Z"),
            Swap("ana", "2026-01-06T00:00:00Z", "cat", "2026-01-20T00:00:00Z", "2026-01-02T00:00:00Z"));

        Assert.Equal(["2026-01-05T09:00:00Z ben", "2026-01-12T09:00:00Z ana", "2026-01-19T09:00:00Z cat"], Weekly.Pieces("2026-01-05T09:00:00Z", "2026-01-26T09:00:00Z", stale));
    }

    [Fact]
    public void Falling_ill_for_the_whole_shift_does_not_undo_the_other_half_of_a_swap()
    {
        var records = Records(
            Swap("cat", "2026-01-20T00:00:00Z", "ana", "2026-01-06T00:00:00Z"),
            Away("cat", "2026-01-19T00:00:00Z", "2026-01-27T00:00:00Z"));

        Assert.Equal("cat", Weekly.On("2026-01-06T00:00:00Z", records));
    }

    [Fact]
    public void A_shift_extended_over_a_spent_holiday_is_held_to_its_end()
    {
        var daily = Rotation("2026-01-05", "09:00", 1, "weekdays") with { Between = "extend", Holidays = "consume" };
        var rota = Built(Definition("UTC", daily) with { Holidays = ["2026-01-09"] });
        var records = Records(
            Cover("eve", "2026-01-10T00:00:00Z", "2026-01-11T00:00:00Z", "2026-01-01T00:00:00Z"),
            Swap("eve", "2026-01-08T12:00:00Z", "ben", "2026-01-06T12:00:00Z", "2026-01-02T00:00:00Z"));

        Assert.Equal("ben", rota.On("2026-01-10T12:00:00Z", records));
        Assert.Equal("eve", rota.On("2026-01-06T12:00:00Z", records));
    }

    [Fact]
    public void A_cover_can_be_swapped_on()
    {
        var records = Records(
            Cover("dan", "2026-01-05T09:00:00Z", "2026-01-12T09:00:00Z", "2026-01-01T00:00:00Z"),
            Swap("dan", "2026-01-06T00:00:00Z", "ben", "2026-01-13T00:00:00Z", "2026-01-02T00:00:00Z"));

        Assert.Equal(["2026-01-05T09:00:00Z ben", "2026-01-12T09:00:00Z dan"], Weekly.Pieces("2026-01-05T09:00:00Z", "2026-01-19T09:00:00Z", records));
    }

    [Fact]
    public void A_cancelled_swap_ends_when_it_was_cancelled()
    {
        var swap = Swap("ana", "2026-01-06T00:00:00Z", "ben", "2026-01-13T00:00:00Z") with { Cancelled = At("2026-01-07T00:00:00Z") };

        Assert.Equal(
            ["2026-01-05T09:00:00Z ben", "2026-01-07T00:00:00Z ana", "2026-01-12T09:00:00Z ben"],
            Weekly.Pieces("2026-01-05T09:00:00Z", "2026-01-19T09:00:00Z", Records(swap)));
    }

    [Fact]
    public void Records_that_cannot_be_meant_are_named_all_at_once()
    {
        var records = new RotaRecords(
            [Cover("zoe", "2026-01-02T00:00:00Z", "2026-01-01T00:00:00Z") with { Role = new("boss") }],
            [Away("ann", "2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z")],
            [
                Swap("ana", "2026-01-06T00:00:00Z", "ana", "2026-01-07T00:00:00Z"),
                Swap("ana", "2026-01-01T00:00:00Z", "ben", "2026-01-13T00:00:00Z"),
                Swap("ana", "2026-01-06T00:00:00Z", "ben", "2026-01-13T00:00:00Z") with { Role = new("backup") },
            ]);

        Assert.Equal(
            [
                "unknown-role overrides[0].role", "unknown-person overrides[0].person", "bad-interval overrides[0].to",
                "unknown-person absences[0].person", "bad-interval absences[0].to",
                "bad-swap swaps[0]", "bad-swap swaps[0]", "no-shift swaps[1].a.at", "bad-swap swaps[2].role",
            ],
            Weekly.Check(records).Select(fault => $"{fault.Code} {fault.Path}"));
    }

    [Fact]
    public void The_handle_lists_each_holder_once_in_its_own_order()
    {
        var rota = Built(Definition("UTC", Rotation("2026-01-05", "09:00", 1, "weeks"), Backup()) with { Handle = ["backup", "primary"] });
        var cover = Records(Cover("ben", "2026-01-06T00:00:00Z", "2026-01-07T00:00:00Z"));

        Assert.Equal([new PersonId("ben"), new PersonId("ana")], rota.HandleAt(At("2026-01-05T12:00:00Z"), cover));
        Assert.Equal([new PersonId("ben")], rota.HandleAt(At("2026-01-06T12:00:00Z"), cover));
    }
}
