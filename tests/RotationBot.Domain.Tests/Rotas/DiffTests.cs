using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
using static RotationBot.Domain.Tests.Rotas.Scene;

namespace RotationBot.Domain.Tests.Rotas;

/// <summary>Which shifts a change moves, and whom it concerns.</summary>
public sealed class DiffTests
{
    private static readonly Rota Weekly = Rota("UTC", Rotation("2026-01-05", "09:00", 1, "weeks"), Backup());

    [Fact]
    public void An_override_moves_the_time_it_takes_and_nothing_else()
    {
        var cover = Records(Cover("dan", "2026-01-06T10:00:00Z", "2026-01-06T12:00:00Z"));

        Assert.Equal(["primary 2026-01-06T10:00:00Z 2026-01-06T12:00:00Z ana -> dan"], Moves(new(Weekly, RotaRecords.None), new(Weekly, cover)));
    }

    [Fact]
    public void Across_a_handover_each_shift_is_moved_by_itself()
    {
        var cover = Records(Cover("dan", "2026-01-12T08:00:00Z", "2026-01-12T10:00:00Z"));

        Assert.Equal(
            ["primary 2026-01-12T08:00:00Z 2026-01-12T09:00:00Z ana -> dan", "primary 2026-01-12T09:00:00Z 2026-01-12T10:00:00Z ben -> dan"],
            Moves(new(Weekly, RotaRecords.None), new(Weekly, cover)));
    }

    [Fact]
    public void An_absence_moves_the_backup_too()
    {
        var away = Records(Away("ana", "2026-01-06T00:00:00Z", "2026-01-07T00:00:00Z"));

        Assert.Equal(
            ["primary 2026-01-06T00:00:00Z 2026-01-07T00:00:00Z ana -> ben", "backup 2026-01-06T00:00:00Z 2026-01-07T00:00:00Z ben -> cat"],
            Moves(new(Weekly, RotaRecords.None), new(Weekly, away)));
    }

    [Fact]
    public void The_same_twice_moves_nothing_and_concerns_nobody()
    {
        Assert.Empty(Moves(new(Weekly, RotaRecords.None), new(Weekly, RotaRecords.None)));
        Assert.Empty(RotaDiff.Concerned([]));
    }

    [Fact]
    public void A_role_that_comes_or_goes_is_held_by_nobody_on_the_other_side()
    {
        var alone = Rota("UTC", Rotation("2026-01-05", "09:00", 1, "weeks"));

        Assert.Contains("backup 2026-01-05T09:00:00Z 2026-01-12T09:00:00Z nobody -> ben", Moves(new(alone, RotaRecords.None), new(Weekly, RotaRecords.None)));
        Assert.Contains("backup 2026-01-05T09:00:00Z 2026-01-12T09:00:00Z ben -> nobody", Moves(new(Weekly, RotaRecords.None), new(alone, RotaRecords.None)));
    }

    [Fact]
    public void Whoever_gains_or_loses_time_is_concerned()
    {
        var moves = RotaDiff.Between(
            new(Weekly, RotaRecords.None), new(Weekly, Records(Cover("dan", "2026-01-06T10:00:00Z", "2026-01-06T12:00:00Z"))), At("2026-01-05T09:00:00Z"), At("2026-02-01T00:00:00Z")).Items;

        Assert.Equal(["ana", "dan"], RotaDiff.Concerned(moves).Select(p => p.Value).Order());
    }

    [Fact]
    public void Fairness_tells_office_hours_from_the_rest()
    {
        var rota = Built(Definition("UTC", Rotation("2026-01-05", "09:00", 1, "weeks")) with { OfficeHours = new() { Windows = [new(["mon", "tue"], "09:00", "17:00")] } });

        var ana = rota.Fairness(new("primary"), At("2026-01-05T09:00:00Z"), At("2026-01-12T09:00:00Z"), RotaRecords.None).Items.Single();

        Assert.Equal((new PersonId("ana"), 16.0, 7 * 24 - 16.0), (ana.Person!.Value, ana.InHours.TotalHours, ana.OutOfHours.TotalHours));
    }

    /// <summary>Over a month from the first handover on.</summary>
    private static IEnumerable<string> Moves(RotaState before, RotaState after) =>
        RotaDiff.Between(before, after, At("2026-01-05T09:00:00Z"), At("2026-02-02T09:00:00Z")).Items
            .Select(m => $"{m.Role} {m.From} {m.To} {Names(m.Before)} -> {Names(m.After)}");

    private static string Names(IReadOnlyList<PersonId> people) => people.Count == 0 ? "nobody" : string.Join(' ', people);
}
