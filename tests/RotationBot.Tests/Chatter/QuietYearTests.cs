using NodaTime;
using NodaTime.Text;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;

namespace RotationBot.Tests.Chatter;

/// <summary>A noisy bot gets removed. In a year without a request everything it does has a reason, and nothing is done twice.</summary>
public sealed class QuietYearTests(QuietYearTests.Lived year) : IClassFixture<QuietYearTests.Lived>
{
    private static readonly Duration AMinute = Duration.FromMinutes(1);

    private Year Year => year.Year;

    [Fact]
    public void A_header_is_written_when_somebody_named_in_it_changes_and_at_no_other_time()
    {
        var changes = Year.Organisation.Headers.SelectMany(h => Handovers(h.Rota).Select(at => (h.Channel, at))).ToHashSet();
        foreach (var (at, effect, beforeAt, before) in Year.EachOf((SetHeader h) => h.Channel))
        {
            Assert.True(before is null || changes.Contains((effect.Channel, at)), $"{effect.Channel} at {at}: {effect.Segment}");
            Assert.NotEqual(before?.Segment, effect.Segment);
            Assert.False(at - beforeAt < AMinute);
        }
        var written = Year.EachOf((SetHeader h) => h.Channel).Select(w => (w.Effect.Channel, w.At)).ToHashSet();
        Assert.DoesNotContain(changes, c => !written.Contains(c));
    }

    [Fact]
    public void A_group_is_written_when_its_members_change_and_at_no_other_time()
    {
        foreach (var (at, effect, _, before) in Year.EachOf((SetGroup g) => g.Group))
        {
            Assert.NotEmpty(effect.Members);
            Assert.False(before?.Members.ToHashSet().SetEquals(effect.Members) ?? false, $"{effect.Group} at {at}");
            Assert.True(before is null || RotasOf(effect.Group).Any(r => Handovers(r).Contains(at)), $"{effect.Group} at {at}");
        }
        Assert.Equal(Year.Organisation.Groups.Count, Year.EachOf((SetGroup g) => g.Group).Count(w => w.Before is null));
    }

    [Fact]
    public void Nobody_is_answered_who_asked_nothing() => Assert.DoesNotContain(Year.Done, d => d.Effect is Answer or Whisper);

    [Fact]
    public void What_leads_were_told_is_edited_once_when_the_shift_is_over()
    {
        var edits = Year.Done.Select(d => d.Effect).OfType<Edit>().ToList();

        Assert.NotEmpty(edits);
        Assert.All(edits, e => Assert.StartsWith("H-", e.Of.Value, StringComparison.Ordinal));
        Assert.Equal(edits.Count, edits.DistinctBy(e => e.Of).Count());
    }

    [Fact]
    public void Whoever_takes_over_a_rotation_hears_of_its_start_once_and_nobody_else_does()
    {
        var starts = Notices("start").Select(n => (Person: n.Parts[2], At: n.Parts[3])).ToList();

        Assert.Equal(starts.Count, starts.Distinct().Count());
        Assert.Equal(Takeovers(RoleKind.Rotation).Order(), starts.Order());
    }

    [Fact]
    public void A_shift_is_reminded_of_at_most_twice_and_by_day()
    {
        var coming = Takeovers(RoleKind.Rotation).Concat(Takeovers(RoleKind.Follows)).ToHashSet();
        var reminders = Notices("reminder").ToList();

        Assert.NotEmpty(reminders);
        Assert.All(reminders, r => Assert.True(IsByDay(r.At, r.Parts[2]), $"{r.Parts[2]} at {r.At}"));
        Assert.All(reminders, r => Assert.True(coming.Contains((r.Parts[2], r.Parts[3])) || InstantPattern.General.Parse(r.Parts[3]).Value >= Year.End, $"{r.Parts[2]} at {r.Parts[3]}"));
        Assert.All(reminders.GroupBy(r => (r.Parts[2], r.Parts[3])), shift => Assert.InRange(shift.Count(), 1, 2));
    }

    [Fact]
    public void Leads_hear_once_of_a_handover_that_nobody_took_and_by_day()
    {
        var late = Posts().Where(p => p.Effect.Key.Value.StartsWith("H-", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(late);
        Assert.Equal(late.Count, late.Select(p => (p.Effect.Key.Value.Split('.')[0], p.Effect.Place)).Distinct().Count());
        Assert.All(late, p => Assert.True(IsByDay(p.At, "maria"), $"{p.Effect.Key} at {p.At}"));
    }

    [Fact]
    public void Nothing_else_is_said_and_no_words_are_said_twice()
    {
        Assert.All(Posts(), p => Assert.Matches("^(notice/(start|reminder)/|H-[0-9]+[.])", p.Effect.Key.Value));
        Assert.All(Posts(), p => Assert.IsType<Place.DirectlyTo>(p.Effect.Place));
        Assert.DoesNotContain(Posts().GroupBy(p => (p.Effect.Place, p.Effect.Text.ToString(), p.At)), same => same.Count() > 1);
    }

    private IEnumerable<(Instant At, Post Effect)> Posts() => Year.Done.Where(d => d.Effect is Post).Select(d => (d.At, (Post)d.Effect));

    /// <summary>By kind, the key cut at its slashes: "notice/start/PERSON/INSTANT".</summary>
    private IEnumerable<(Instant At, string[] Parts)> Notices(string kind) => Posts()
        .Select(p => (p.At, Parts: p.Effect.Key.Value.Split('#')[0].Split('/')))
        .Where(p => p.Parts[0] == "notice" && p.Parts[1] == kind);

    /// <summary>Who takes a role over from somebody else in the year, and when; a person who takes several at once stands there once.</summary>
    private HashSet<(string Person, string At)> Takeovers(RoleKind kind) => [.. Year.Organisation.Rotas.Values
        .SelectMany(rota => rota.Roles.Where(r => r.Kind == kind).SelectMany(r => rota.Timeline(r.Name, Year.Begin, Year.End, RotaRecords.None).Items
            .Where(p => p.Person is not null).Skip(1)))
        .Select(p => (p.Person!.Value.Value, InstantPattern.General.Format(p.From)))];

    private bool IsByDay(Instant at, string person)
    {
        var time = at.InZone(Year.Organisation.People[new PersonId(person)].TimeZone).TimeOfDay;
        return time >= new LocalTime(8, 0) && time <= new LocalTime(21, 0);
    }

    private IEnumerable<RotaId> RotasOf(GroupId group) => Year.Organisation.Groups[group].Members.OfType<GroupMember.OfRota>().Select(m => m.Rota);

    /// <summary>Every instant of the year at which any role passes to others.</summary>
    private HashSet<Instant> Handovers(RotaId id)
    {
        var rota = Year.Organisation.Rotas[id];
        return [.. rota.Roles.SelectMany(r => rota.Timeline(r.Name, Year.Begin, Year.End, RotaRecords.None).Items.Skip(1)).Select(p => p.From)];
    }

    /// <summary>The year, lived through once.</summary>
    public sealed class Lived : IAsyncLifetime
    {
        internal Year Year { get; private set; } = null!;

        public async Task InitializeAsync() => Year = await Year.LiveAsync(CancellationToken.None);

        public Task DisposeAsync() => Task.CompletedTask;
    }
}
