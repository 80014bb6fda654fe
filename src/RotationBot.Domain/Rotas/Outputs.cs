using NodaTime;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Rotas;

/// <summary>What the rotas should show right now: a pure function of the configuration, the records and the instant.</summary>
/// <param name="Headers">The bot's segment of each channel that shows a rota.</param>
/// <param name="Groups">The members of each group that has a rota or people; a group nobody is in now is left out, so that it keeps its last good list.</param>
/// <param name="NextChange">When any of it may change next by itself.</param>
public sealed record Outputs(IReadOnlyDictionary<ChannelId, HeaderSegment> Headers, IReadOnlyDictionary<GroupId, IReadOnlyList<PersonId>> Groups, Instant? NextChange)
{
    /// <summary>Shorter gaps are usual: nights, weekends, the days between the years.</summary>
    private static readonly Duration LongGap = Duration.FromDays(7);

    /// <summary>Of the groups left out, those nobody will be in during the coming week.</summary>
    public IReadOnlySet<GroupId> Deserted { get; init; } = new HashSet<GroupId>();

    public static Outputs At(Organisation organisation, IReadOnlyDictionary<RotaId, RotaRecords> records, Instant now)
    {
        var groups = organisation.Groups.Values.Where(g => g.Members.Count > 0)
            .Select(g => (Group: g, Members: GroupMembers.At(organisation, records, g, now))).ToLookup(g => g.Members.Count > 0);
        return new(
            organisation.Headers.Select(h => h.Channel).Distinct().ToDictionary(c => c, c => HeaderSegment.At(organisation, records, c, now)),
            groups[true].ToDictionary(g => g.Group.Id, g => g.Members),
            NextChangeOf(organisation.Rotas.Keys, organisation, records, now))
        {
            Deserted = groups[false].Select(g => g.Group).Where(g => IsDeserted(g, organisation, records, now)).Select(g => g.Id).ToHashSet(),
        };
    }

    private static bool IsDeserted(Group group, Organisation organisation, IReadOnlyDictionary<RotaId, RotaRecords> records, Instant now)
    {
        var rotas = group.Members.OfType<GroupMember.OfRota>().Select(m => m.Rota).ToList();
        for (Instant? at = now; at < now + LongGap; at = NextChangeOf(rotas, organisation, records, at.Value))
        {
            if (GroupMembers.At(organisation, records, group, at.Value).Count > 0)
                return false;
        }
        return true;
    }

    private static Instant? NextChangeOf(IEnumerable<RotaId> rotas, Organisation organisation, IReadOnlyDictionary<RotaId, RotaRecords> records, Instant after) =>
        rotas.Min(id => organisation.Rotas[id].NextChange(after, RecordsOf(records, id)));

    private static RotaRecords RecordsOf(IReadOnlyDictionary<RotaId, RotaRecords> records, RotaId rota) => records.GetValueOrDefault(rota, RotaRecords.None);
}
