using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
using static RotationBot.Domain.Tests.Rotas.Scene;

namespace RotationBot.Domain.Tests.Rotas;

/// <summary>Every rule that had a say, in its order.</summary>
public sealed class WhyTests
{
    private static readonly Rota Weekly = Rota("UTC", Rotation("2026-01-05", "09:00", 1, "weeks"), Backup());

    [Fact]
    public void The_plan_names_turn_start_and_list()
    {
        var turn = Assert.IsType<Cause.Turn>(Assert.Single(Weekly.Why(new("primary"), At("2026-01-13T00:00:00Z"), RotaRecords.None)!.Steps).Cause);

        Assert.Equal((2, At("2026-01-12T09:00:00Z"), new PersonId("ben")), (turn.Number, turn.Since, turn.Due!.Value));
        Assert.Equal(["ana", "ben", "cat"], turn.Members.Select(m => m.Value));
    }

    [Fact]
    public void Whoever_is_away_is_passed_over_until_somebody_is_there()
    {
        var records = Records(Away("ana", "2026-01-05T00:00:00Z", "2026-01-09T00:00:00Z"), Away("ben", "2026-01-06T00:00:00Z", "2026-01-07T00:00:00Z"));

        Assert.Equal(["Turn ana", "Absent ben", "Absent cat"], Shown(Weekly, "2026-01-06T12:00:00Z", records));
        Assert.Equal(["Turn ana", "Absent ben"], Shown(Weekly, "2026-01-07T12:00:00Z", records));
    }

    [Fact]
    public void An_override_has_its_say_over_the_plan_and_a_swap_over_both()
    {
        var records = Records(
            Cover("dan", "2026-01-06T00:00:00Z", "2026-01-07T00:00:00Z", "2026-01-01T00:00:00Z"),
            Swap("ana", "2026-01-06T00:00:00Z", "ben", "2026-01-13T00:00:00Z", "2026-01-02T00:00:00Z"));

        Assert.Equal(["Turn ana", "Overridden dan"], Shown(Weekly, "2026-01-06T12:00:00Z", records));
        Assert.Equal(["Turn ana", "Swapped ben"], Shown(Weekly, "2026-01-07T12:00:00Z", records));
    }

    [Fact]
    public void Somebody_who_left_in_mid_shift_is_replaced_by_the_next()
    {
        var changed = Rota("UTC", Rotation("2026-01-05", "09:00", 1, "weeks") with { Changes = [new("2026-01-07", ["ben", "cat"], null)] });

        Assert.Equal(["Turn ana", "ListChanged ben"], Shown(changed, "2026-01-08T00:00:00Z"));
    }

    [Fact]
    public void The_backup_follows_the_primary_and_is_never_the_same_person()
    {
        Assert.Equal(["Follows ben"], Shown(Weekly, "2026-01-06T12:00:00Z", role: "backup"));
        Assert.Equal(["Follows ben", "HoldsTheOther cat"], Shown(Weekly, "2026-01-06T12:00:00Z", Records(Away("ana", "2026-01-05T00:00:00Z", "2026-01-09T00:00:00Z")), "backup"));
    }

    [Theory]
    [InlineData("2026-01-05T08:59:59Z", "NotStarted")]
    [InlineData("2026-01-10T12:00:00Z", "BetweenSlots")]
    [InlineData("2026-01-08T12:00:00Z", "Holiday")]
    [InlineData("2026-02-05T09:00:00Z", "Ended")]
    public void Nobody_has_a_reason_too(string at, string cause)
    {
        var rota = Built(Definition("UTC", Rotation("2026-01-05", "09:00", 1, "weekdays") with { End = "2026-02-05", Holidays = "consume" }) with { Holidays = ["2026-01-08"] });

        Assert.Equal([cause + " nobody"], Shown(rota, at));
    }

    [Fact]
    public void A_role_the_rota_does_not_have_has_no_reason() => Assert.Null(Weekly.Why(new("boss"), At("2026-01-06T00:00:00Z"), RotaRecords.None));

    /// <summary>"Turn ana": the rule, and who holds the role after it.</summary>
    private static IEnumerable<string> Shown(Rota rota, string at, RotaRecords? records = null, string role = "primary") =>
        rota.Why(new(role), At(at), records ?? RotaRecords.None)!.Steps
            .Select(s => $"{s.Cause.GetType().Name} {(s.Holders.Count == 0 ? "nobody" : string.Join(' ', s.Holders))}");
}
