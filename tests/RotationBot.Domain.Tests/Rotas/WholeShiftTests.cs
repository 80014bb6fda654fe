using RotationBot.Domain.Rotas;
using static RotationBot.Domain.Tests.Rotas.Scene;
using OneRota = RotationBot.Domain.Tests.Rotas.Scene;

namespace RotationBot.Domain.Tests.Rotas;

public sealed class WholeShiftTests
{
    [Fact]
    public void A_shift_is_whole_however_little_of_it_was_asked_for() => Assert.Equal(
        ["2026-01-05T09:00:00Z 2026-01-12T09:00:00Z ana", "2026-01-12T09:00:00Z 2026-01-19T09:00:00Z ben"],
        Shifts(Weekly, "2026-01-12T00:00:00Z", "2026-01-13T00:00:00Z"));

    [Fact]
    public void Everybody_who_holds_a_piece_of_it_is_named() => Assert.Equal(
        ["2026-01-05T09:00:00Z 2026-01-12T09:00:00Z ana cat"],
        Shifts(Weekly, "2026-01-06T00:00:00Z", "2026-01-07T00:00:00Z", Records(Cover("cat", "2026-01-08T09:00:00Z", "2026-01-08T17:00:00Z"))));

    [Fact]
    public void It_keeps_its_length_on_the_wall_over_a_change_of_the_clock() => Assert.Equal(
        ["2026-03-23T09:00:00Z 2026-03-30T08:00:00Z cat"],
        Shifts(Weekly, "2026-03-28T00:00:00Z", "2026-03-29T00:00:00Z"));

    [Fact]
    public void A_slot_of_a_day_ends_before_the_gap() => Assert.Equal(
        ["2026-01-09T09:00:00Z 2026-01-10T09:00:00Z ben"],
        Shifts(Days(1, "gap"), "2026-01-10T00:00:00Z", "2026-01-11T00:00:00Z"));

    [Fact]
    public void An_extended_slot_ends_at_the_next_one() => Assert.Equal(
        ["2026-01-09T09:00:00Z 2026-01-12T09:00:00Z ben"],
        Shifts(Days(1, "extend"), "2026-01-10T00:00:00Z", "2026-01-11T00:00:00Z"));

    [Fact]
    public void A_turn_of_several_days_spans_its_gap() => Assert.Equal(
        ["2026-01-05T09:00:00Z 2026-01-13T09:00:00Z ana"],
        Shifts(Days(6, "gap"), "2026-01-11T00:00:00Z", "2026-01-13T00:00:00Z"));

    [Fact]
    public void A_rotation_that_ends_cuts_its_last_shift() => Assert.Equal(
        ["2026-01-05T09:00:00Z 2026-01-08T09:00:00Z ana"],
        Shifts(OneRota.Rota("Europe/London", Rotation("2026-01-05", "09:00", 1, "weeks") with { End = "2026-01-08" }), "2026-01-05T00:00:00Z", "2026-01-20T00:00:00Z"));

    [Fact]
    public void Other_roles_have_none() => Assert.Empty(Weekly.ShiftsIn(new("backup"), At("2026-01-05T09:00:00Z"), At("2026-02-05T09:00:00Z"), RotaRecords.None));

    private static Rota Weekly => OneRota.Rota("Europe/London", Rotation("2026-01-05", "09:00", 1, "weeks"), Backup());

    private static Rota Days(int n, string between) => OneRota.Rota("Europe/London", Rotation("2026-01-05", "09:00", n, "weekdays") with { Between = between });

    private static string[] Shifts(Rota rota, string from, string to, RotaRecords? records = null) =>
        [.. rota.ShiftsIn(new("primary"), At(from), At(to), records ?? RotaRecords.None).Select(s => $"{s.From} {s.To} {string.Join(' ', s.Holders)}")];
}
