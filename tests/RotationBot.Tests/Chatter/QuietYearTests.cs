using NodaTime;
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
    public void Nobody_is_answered_who_asked_nothing() => Assert.DoesNotContain(Year.Done, d => d.Effect is Answer or Whisper or Edit);

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
