using NodaTime;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
using static RotationBot.Domain.Tests.Rotas.Scene;

namespace RotationBot.Domain.Tests.Rotas;

public sealed class QuestionTests
{
    private static readonly RoleName Primary = new("primary");
    private static readonly Rota Weekly = Rota("UTC", Rotation("2026-01-05", "09:00", 1, "weeks"), Backup());

    private static readonly Rota InOfficeHours = Built(
        Definition("Europe/London", Rotation("2026-01-05", "09:00", 1, "weeks") with { Coverage = new(true, []) }) with
        {
            OfficeHours = new() { Windows = [new(["mon", "tue", "wed", "thu", "fri"], "09:00", "17:30")] },
        });

    [Fact]
    public void Held_until_is_the_end_of_the_whole_piece()
    {
        var alone = Rota("UTC", Rotation("2026-01-05", "09:00", 1, "days", "ana") with { End = "2026-01-20" });

        Assert.Equal(At("2026-01-20T09:00:00Z"), alone.HeldUntil(Primary, At("2026-01-06T00:00:00Z"), RotaRecords.None));
        Assert.Equal(At("2026-01-12T09:00:00Z"), Weekly.HeldUntil(Primary, At("2026-01-05T09:00:00Z"), RotaRecords.None));
    }

    [Fact]
    public void Held_until_also_says_when_nobody_ends()
    {
        Assert.Equal(At("2026-01-12T09:00:00Z"), InOfficeHours.HeldUntil(Primary, At("2026-01-09T18:00:00Z"), RotaRecords.None));
        Assert.Equal(At("2026-01-05T09:00:00Z"), Weekly.HeldUntil(Primary, At("2025-12-31T00:00:00Z"), RotaRecords.None));
    }

    [Fact]
    public void A_role_and_those_that_follow_it_end_together()
    {
        var ending = Rota("Europe/London", Rotation("2026-01-05", "09:00", 1, "weeks") with { End = "2026-07-06" }, Backup());

        Assert.Equal(At("2026-07-06T08:00:00Z"), ending.EndOf(Primary));
        Assert.Equal(At("2026-07-06T08:00:00Z"), ending.EndOf(new("backup")));
        Assert.Null(Weekly.EndOf(Primary));
        Assert.Null(Weekly.EndOf(new("boss")));
    }

    [Fact]
    public void Held_until_is_unknown_where_it_never_ends()
    {
        var alone = Rota("UTC", Rotation("2026-01-05", "09:00", 1, "weeks", "ana"));

        Assert.Null(alone.HeldUntil(Primary, At("2026-01-06T00:00:00Z"), RotaRecords.None));
        Assert.Null(alone.HeldUntil(new("boss"), At("2026-01-06T00:00:00Z"), RotaRecords.None));
    }

    [Fact]
    public void Next_skips_gaps_and_the_present_holders_own_return()
    {
        var next = InOfficeHours.Next(Primary, At("2026-01-06T12:00:00Z"), RotaRecords.None);

        Assert.Equal(new NextHolder(new("ben"), At("2026-01-12T09:00:00Z")), next);
    }

    [Fact]
    public void Next_looks_400_days_ahead_and_no_further()
    {
        var late = Rota("UTC", Rotation("2027-02-10", "09:00", 1, "weeks"));

        Assert.Null(late.Next(Primary, At("2026-01-05T09:00:00Z"), RotaRecords.None));
        Assert.Equal("ana", late.Next(Primary, At("2026-01-07T09:00:00Z"), RotaRecords.None)?.Person.Value);
    }

    [Fact]
    public void Next_change_comes_after_the_question_and_misses_nothing()
    {
        var records = Records(
            Cover("dan", "2026-01-06T10:00:00Z", "2026-01-06T11:00:00Z"),
            Away("ana", "2026-01-07T12:00:00Z", "2026-01-08T12:00:00Z"));
        var at = At("2026-01-05T00:00:00Z");
        var seen = new List<Instant>();
        while (at < At("2026-01-09T00:00:00Z"))
        {
            var next = InOfficeHours.NextChange(at, records) ?? throw new InvalidOperationException("a rota with office hours always changes");
            Assert.True(next > at);
            seen.Add(at = next);
        }

        var changes = InOfficeHours.Timeline(Primary, At("2026-01-05T00:00:00Z"), At("2026-01-09T00:00:00Z"), records).Items.Skip(1).Select(piece => piece.From);
        Assert.Subset(seen.ToHashSet(), changes.ToHashSet());
        Assert.Contains(At("2026-01-08T17:30:00Z"), seen);
    }

    [Fact]
    public void My_shifts_come_by_start_then_by_order_of_roles()
    {
        var cover = Records(Cover("ben", "2026-01-05T09:00:00Z", "2026-01-06T09:00:00Z"));

        var shifts = Weekly.MyShifts(new("ben"), At("2026-01-05T00:00:00Z"), At("2026-01-14T00:00:00Z"), cover);

        Assert.Equal(
            ["primary 2026-01-05T09:00:00Z 2026-01-06T09:00:00Z", "backup 2026-01-05T09:00:00Z 2026-01-12T09:00:00Z", "primary 2026-01-12T09:00:00Z 2026-01-14T00:00:00Z"],
            shifts.Items.Select(shift => $"{shift.Role} {shift.From} {shift.To}"));
    }

    [Fact]
    public void Fairness_keeps_nobody_apart_and_adds_up_to_the_range()
    {
        var shares = InOfficeHours.Fairness(Primary, At("2026-01-05T00:00:00Z"), At("2026-01-12T00:00:00Z"), RotaRecords.None).Items;

        Assert.Equal(
            [new Share(null, Duration.FromHours((7 * 24) - 42.5), Duration.Zero), new Share(new("ana"), Duration.FromHours(42.5), Duration.FromHours(42.5))],
            shares.OrderBy(share => share.Person?.Value));
    }

    [Fact]
    public void Lists_reach_3660_days_and_no_further()
    {
        var from = At("2026-01-05T09:00:00Z");

        Assert.Null(Weekly.Timeline(Primary, from, from + Duration.FromDays(3660), RotaRecords.None).Fault);
        Assert.Equal("range-too-long", Weekly.Fairness(Primary, from, from + Duration.FromDays(3661), RotaRecords.None).Fault?.Code);
        Assert.Equal("bad-interval", Weekly.Timeline(Primary, from, from, RotaRecords.None).Fault?.Code);
        Assert.Equal("unknown-role", Weekly.Timeline(new("boss"), from, from, RotaRecords.None).Fault?.Code);
        Assert.Equal("unknown-person", Weekly.MyShifts(new("zoe"), from, from, RotaRecords.None).Fault?.Code);
    }
}
