using NodaTime;
using RotationBot.Domain.Rotas;

namespace RotationBot.Domain.Directory;

/// <summary>Who a group consists of at one instant.</summary>
public static class GroupMembers
{
    public static IReadOnlyList<PersonId> At(Organisation organisation, IReadOnlyDictionary<RotaId, RotaRecords> records, Group group, Instant now) =>
        [.. group.Members.SelectMany(m => Of(organisation, records, m, now)).Distinct()];

    private static IReadOnlyList<PersonId> Of(Organisation organisation, IReadOnlyDictionary<RotaId, RotaRecords> records, GroupMember member, Instant now) => member switch
    {
        GroupMember.OfRota rota => organisation.Rotas[rota.Rota].HandleAt(now, records.GetValueOrDefault(rota.Rota, RotaRecords.None)),
        GroupMember.Somebody somebody => [somebody.Person],
        _ => [],
    };
}
