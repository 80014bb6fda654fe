using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;

namespace RotationBot.Domain.Tests.Rotas;

/// <summary>What holds for every rota, over odd zones and ten years.</summary>
public sealed class AnyRotaTests
{
    private static readonly RoleName Primary = new("primary");
    private static readonly RoleName Backup = new("backup");
    private static readonly Duration Second = Duration.FromSeconds(1);

    [Fact]
    public void Pieces_tile_the_time_and_tell_who_is_on_within_them() => Holds(any =>
    {
        var (from, records) = (any.AnyInstant(), any.AnyRecords());
        var to = from + Duration.FromDays(40);
        var pieces = any.Rota.Timeline(Primary, from, to, records).Items;

        Assert.Equal(pieces.Select(p => p.From).Append(to), pieces.Select(p => p.To).Prepend(from));
        Assert.All(pieces, p => Assert.All([p.From, p.From + (p.Length / 2), p.To - Second], at => Assert.Equal(p.Holders, any.Rota.WhoIsOn(Whole(at), records).Of(Primary))));
        Assert.All(pieces.Zip(pieces.Skip(1)), p => Assert.NotEqual(p.First.Holders, p.Second.Holders));
    });

    [Fact]
    public void An_override_changes_nothing_outside_its_time_and_never_the_backup() => Holds(any =>
    {
        var (at, records, cover) = (any.AnyInstant(), any.AnyRecords() with { Swaps = [] }, any.AnyOverride());
        var with = records with { Overrides = [.. records.Overrides, cover] };

        Assert.Equal(any.Rota.WhoIsOn(at, records).Of(Backup), any.Rota.WhoIsOn(at, with).Of(Backup));
        foreach (var outside in new[] { cover.From - Second, cover.To, at }.Where(t => t < cover.From || t >= cover.To))
            Assert.Equal(any.Rota.WhoIsOn(outside, records).Of(Primary), any.Rota.WhoIsOn(outside, with).Of(Primary));
    });

    [Fact]
    public void A_change_of_members_leaves_everything_before_it_as_it_was() => Holds(any =>
    {
        var role = any.Definition.Roles[0];
        var changed = role with { Changes = [.. role.Changes, new("2019-05-01", any.SomePeople(), null)] };
        var later = Scene.Built(any.Definition with { Roles = [changed, .. any.Definition.Roles.Skip(1)] });
        var effective = Instant.FromUtc(2019, 4, 30, 0, 0);
        var (at, records) = (any.AnyInstant(), any.AnyRecords() with { Swaps = [] });

        foreach (var past in new[] { at, effective - Second }.Where(t => t < effective))
            Assert.Equal(Shown(any.Rota, past, records), Shown(later, past, records));
    });

    [Fact]
    public void Everybody_has_the_same_number_of_shifts_in_a_cycle() => Holds(any =>
    {
        var role = any.Definition.Roles[0] with { Every = new(1, "days"), Changes = [], Coverage = null, End = null, Holidays = null, Weekday = null, Between = null };
        var rota = Scene.Built(any.Definition with { Roles = [role], PersonHolidays = new Dictionary<string, IReadOnlyList<string>>() });
        var zone = rota.TimeZone;
        var first = any.AnyInstant().InZone(zone).Date.PlusYears(2);
        var noons = Enumerable.Range(0, 3 * role.Participants!.Count).Select(d => LocalTimes.ToInstant(first.PlusDays(d).At(new LocalTime(12, 0)), zone));

        var shifts = noons.Select(noon => rota.WhoIsOn(noon, RotaRecords.None).Of(Primary).Single()).GroupBy(p => p).Select(g => g.Count());

        Assert.All(shifts, count => Assert.Equal(3, count));
    });

    [Fact]
    public void Nothing_changes_before_the_next_change() => Holds(any =>
    {
        var (at, records) = (any.AnyInstant(), any.AnyRecords());
        var next = any.Rota.NextChange(at, records) ?? at + Duration.FromDays(30);
        var between = at + ((next - at) / 2);

        Assert.True(next > at);
        Assert.All([between, next - Second], t => Assert.Equal(Shown(any.Rota, at, records), Shown(any.Rota, Instant.Max(at, Whole(t)), records)));
    });

    [Fact]
    public void The_reasons_lead_to_the_answer() => Holds(any =>
    {
        var (at, records) = (any.AnyInstant(), any.AnyRecords());

        Assert.All([Primary, Backup], role => Assert.Equal(any.Rota.WhoIsOn(at, records).Of(role), any.Rota.Why(role, at, records)!.Holders));
    });

    [Fact]
    public void What_a_diff_shows_is_what_differs() => Holds(any =>
    {
        var (from, before, after) = (any.AnyInstant(), new RotaState(any.Rota, any.AnyRecords()), new RotaState(any.Rota, any.AnyRecords()));
        var to = from + Duration.FromDays(20);
        var moves = RotaDiff.Between(before, after, from, to).Items;
        var at = from + ((to - from) / 3);

        foreach (var role in new[] { Primary, Backup })
        {
            var move = moves.SingleOrDefault(m => m.Role == role && m.From <= at && at < m.To);
            var (old, now) = (any.Rota.WhoIsOn(Whole(at), before.Records).Of(role), any.Rota.WhoIsOn(Whole(at), after.Records).Of(role));
            Assert.Equal(old.SequenceEqual(now), move is null);
            Assert.True(move is null || (move.Before.SequenceEqual(old) && move.After.SequenceEqual(now)));
        }
    });

    [Fact]
    public void A_later_local_time_is_never_an_earlier_instant() => Holds(any =>
    {
        var zone = any.Rota.TimeZone;
        var local = any.AnyInstant().InUtc().LocalDateTime;
        var instants = Enumerable.Range(0, 60).Select(i => LocalTimes.ToInstant(local.PlusMinutes(i * 37), zone)).ToList();

        Assert.Equal(instants.Order(), instants);
    });

    private static Instant Whole(Instant at) => Instant.FromUnixTimeSeconds(at.ToUnixTimeSeconds());

    private static string Shown(Rota rota, Instant at, RotaRecords records) =>
        string.Join(' ', rota.WhoIsOn(at, records).Roles.Select(r => $"{r.Role}:{string.Join(',', r.Holders)}"));

    /// <summary>The same rotas at every run: a failure is this change's, and is there again at the next.</summary>
    private static void Holds(Action<AnyRota> property) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => property(new AnyRota(seed))).Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20261127UL, 4711UL));
}
