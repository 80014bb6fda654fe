using RotationBot.Domain.Rotas;
using static RotationBot.Domain.Tests.Rotas.Scene;

namespace RotationBot.Domain.Tests.Rotas;

public sealed class MembershipTests
{
    private static readonly string[] Weeks = ["2026-01-05", "2026-01-12", "2026-01-19", "2026-01-26", "2026-02-02"];

    [Theory]
    [InlineData("ana ben cat dan", "2026-01-14 ana cat dan", "ana ben cat dan ana")]
    [InlineData("ana ben cat dan", "2026-01-14 dan cat ana", "ana ben cat ana dan")]
    [InlineData("ana ben cat", "2026-01-14 eve ana", "ana ben ana eve ana")]
    [InlineData("ana ben cat", "2026-01-14 eve dan", "ana ben eve dan eve")]
    [InlineData("ana ben cat", "2026-01-14 eve dan;2026-01-15 ana ben cat", "ana ben cat ana ben")]
    [InlineData("ana ben cat", "2026-01-01 cat ben", "cat ben cat ben cat")]
    [InlineData("ana ben cat", "2026-01-05 cat ben", "cat ben cat ben cat")]
    [InlineData("ana ben cat", "2026-01-12 cat ben ana/ben", "ana ben ana cat ben")]
    [InlineData("ana ben cat", "2026-01-12;2026-01-26 dan eve", "ana nobody nobody dan eve")]
    [InlineData("", "2026-01-14 dan eve", "nobody nobody dan eve dan")]
    public void The_order_goes_on_from_whoever_was_due_last(string first, string changes, string expected)
    {
        var rota = Rota("UTC", With(first, changes.Split(';')));

        Assert.Equal(expected, string.Join(' ', Weeks.Select(day => rota.On(day + "T09:00:00Z"))));
    }

    [Fact]
    public void A_leaver_is_replaced_at_once_and_the_substitute_keeps_his_own_turn()
    {
        var rota = Rota("UTC", With("ana ben cat dan", "2026-01-14T12:00 ana cat dan"));

        Assert.Equal(
            ["2026-01-12T09:00:00Z ben", "2026-01-14T12:00:00Z cat", "2026-01-26T09:00:00Z dan"],
            rota.Pieces("2026-01-12T09:00:00Z", "2026-02-02T09:00:00Z"));
    }

    [Fact]
    public void A_list_filled_in_mid_shift_serves_at_once_from_its_top()
    {
        var rota = Rota("UTC", With("", "2026-01-14T12:00 dan eve"), Backup());

        Assert.Equal(
            ["2026-01-12T09:00:00Z nobody", "2026-01-14T12:00:00Z dan", "2026-01-26T09:00:00Z eve"],
            rota.Pieces("2026-01-12T09:00:00Z", "2026-02-02T09:00:00Z"));
        Assert.Equal("eve", rota.On("2026-01-15T00:00:00Z", role: "backup"));
    }

    [Fact]
    public void Nothing_before_a_change_is_computed_anew()
    {
        var before = Rota("Europe/London", With("ana ben cat"), Backup());
        var after = Rota("Europe/London", With("ana ben cat", "2026-06-10 cat eve dan"), Backup());

        foreach (var role in new[] { "primary", "backup" })
            Assert.Equal(
                before.Pieces("2026-01-01T00:00:00Z", "2026-06-10T08:00:00Z", role: role),
                after.Pieces("2026-01-01T00:00:00Z", "2026-06-10T08:00:00Z", role: role));
    }

    [Fact]
    public void A_change_and_a_handover_in_the_same_gap_of_the_clock_happen_together()
    {
        var daily = Rotation("2026-03-27", "01:15", 1, "days") with
        {
            Changes = [new("2026-03-29T01:45", ["ana", "ben", "dan"], null)],
        };

        Assert.Equal("dan", Rota("Europe/London", daily).On("2026-03-29T01:00:00Z"));
    }

    [Fact]
    public void Backup_of_a_leaver_counts_from_the_leavers_place()
    {
        var rota = Rota("UTC", With("ana ben cat dan", "2026-01-07T12:00 ben cat dan"), Backup(offset: 2));

        Assert.Equal("cat", rota.On("2026-01-08T00:00:00Z", role: "backup"));
    }

    private static RoleDefinition With(string participants, params string[] changes) => Rotation("2026-01-05", "09:00", 1, "weeks") with
    {
        Participants = People(participants),
        Changes = [.. changes.Select(Change)],
    };

    /// <summary>"2026-01-12 ana ben/ben": a date, a list and perhaps who starts.</summary>
    private static MembershipChangeDefinition Change(string text)
    {
        var parts = text.Split('/');
        var words = parts[0].Split(' ');
        return new(words[0], words[1..], parts.Length > 1 ? parts[1] : null);
    }

    private static string[] People(string names) => names.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
