using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;

namespace RotationBot.Domain.Tests.Rotas;

/// <summary>What holds for every rota and every edit of its file, at any instant.</summary>
public sealed class AnyHistoryTests
{
    private static readonly RoleName Primary = new("primary");
    private static readonly Duration Second = Duration.FromSeconds(1);

    [Fact]
    public void What_has_been_answered_stays_as_it_was() => Holds(any =>
    {
        var (now, earlier, records) = (any.AnyInstant(), any.AnyInstant(), any.AnyRecords() with { Swaps = [] });
        var before = RotaHistory.Next(null, any.Definition, now).History!;
        if (RotaHistory.Next(before, any.AnyEdit(), now).History is not { } after)
            return;
        var (old, edited) = (WithPast(before), WithPast(after));

        foreach (var at in new[] { earlier, now - Duration.FromDays(1), now - Second }.Where(t => t < now))
        {
            Assert.Equal(Shown(old, at, records), Shown(edited, at, records));
            Assert.Equal(Stretches(old, at, now, records), Stretches(edited, at, now, records));
        }
    });

    [Fact]
    public void Two_edits_leave_alone_what_was_before_each() => Holds(any =>
    {
        var (first, second, records) = (any.AnyInstant(), any.AnyInstant(), any.AnyRecords() with { Swaps = [] });
        (first, second) = (Instant.Min(first, second), Instant.Max(first, second));
        var before = RotaHistory.Next(null, any.Definition, first).History!;
        if (RotaHistory.Next(before, any.AnyEdit(), first).History is not { } between || RotaHistory.Next(between, any.AnyEdit(), second).History is not { } after)
            return;

        Assert.Equal(Stretches(WithPast(before), first - Duration.FromDays(20), first, records), Stretches(WithPast(after), first - Duration.FromDays(20), first, records));
        Assert.Equal(Shown(WithPast(between), second - Second, records), Shown(WithPast(after), second - Second, records));
    });

    [Fact]
    public void After_an_edit_of_the_list_the_order_goes_on() => Holds(any =>
    {
        var role = any.Definition.Roles[0] with { Every = new(1, "days"), Changes = [], Coverage = null, End = null, Holidays = null, Weekday = null, Between = null };
        var daily = any.WithRole(role) with { PersonHolidays = new Dictionary<string, IReadOnlyList<string>>() };
        var (now, list) = (any.AnyInstant() + Duration.FromDays(1000), any.SomePeople());
        var before = WithPast(RotaHistory.Next(null, daily, now).History!);
        var due = before.WhoIsOn(now, RotaRecords.None).Of(Primary).Single().Value;
        var handover = before.HeldUntil(Primary, now, RotaRecords.None) ?? now + Duration.FromDays(1);

        var after = WithPast(RotaHistory.Next(RotaHistory.Next(null, daily, now).History, daily with { Roles = [role with { Participants = list }, .. daily.Roles.Skip(1)] }, now).History!);

        // Within a minute of a handover the new list comes after it.
        if (handover - now > Duration.FromMinutes(1) && role.Participants!.Count > 1)
            Assert.Equal(After(due, role.Participants, list), after.WhoIsOn(handover, RotaRecords.None).Of(Primary).Single().Value);
    });

    [Fact]
    public void Of_edits_within_a_minute_only_the_last_is_left() => Holds(any =>
    {
        var (now, role) = (any.AnyInstant(), any.Definition.Roles[0]);
        var before = RotaHistory.Next(null, any.Definition, now).History;
        var slip = RotaHistory.Next(before, any.WithRole(role with { Participants = any.SomePeople() }), now).History;
        var written = any.WithRole(role with { Participants = any.SomePeople() });

        var (twice, once) = (RotaHistory.Next(slip, written, now).History!, RotaHistory.Next(before, written, now).History!);

        Assert.Equal(Lists(once), Lists(twice));
        Assert.Single(twice.Eras);
    });

    private static Rota WithPast(RotaHistory history) => Rota.WithPast(history, Scene.Everybody).Rota!;

    /// <summary>The first of those after him in the old order who is in the new list; if he is in it himself, the one after him there.</summary>
    private static string After(string due, IReadOnlyList<string> old, IReadOnlyList<string> list)
    {
        var (at, inList) = (old.ToList().IndexOf(due), list.ToList().IndexOf(due));
        return inList >= 0 ? list[(inList + 1) % list.Count] : old.Skip(at + 1).Concat(old.Take(at)).FirstOrDefault(list.Contains) ?? list[0];
    }

    private static string Lists(RotaHistory history) => string.Join(" | ", history.Eras[^1].Definition.Roles[0].Changes.Select(c => $"{c.Effective} {string.Join(' ', c.Participants)}"));

    private static string Shown(Rota rota, Instant at, RotaRecords records) => string.Join(' ', rota.WhoIsOn(at, records).Roles.Select(r =>
        $"{r.Role}:{string.Join(',', r.Holders)} because {string.Join('+', rota.Why(r.Role, at, records)!.Steps.Select(s => s.Cause.GetType().Name))}"))
        + " handle " + string.Join(',', rota.HandleAt(at, records)) + " open " + rota.OfficeHoursAt(at)?.IsOpen(at);

    private static string Stretches(Rota rota, Instant from, Instant to, RotaRecords records)
    {
        from = Instant.Max(from, to - Duration.FromDays(60));
        return string.Join(' ', rota.Timeline(Primary, from, to, records).Items.Select(p => $"{p.From} {string.Join(',', p.Holders)}"))
            + string.Join(' ', rota.MyShifts(new("ana"), from, to, records).Items)
            + string.Join(' ', rota.Fairness(Primary, from, to, records).Items);
    }

    private static void Holds(Action<AnyRota> property) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => property(new AnyRota(seed))).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20261127UL, 4711UL));
}
