using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;

namespace RotationBot.Domain.Changes;

/// <summary>A role somebody holds in some stretches of time.</summary>
internal sealed record HeldSlot(RotaId Rota, Role Role, IReadOnlyList<Stretch> Stretches);

/// <summary>What somebody holds in a range of time.</summary>
internal static class HeldSlots
{
    /// <param name="rota">Null: all rotas.</param>
    /// <param name="role">Null: all roles, of static ones only if the person has no others then: they are always there.</param>
    public static IReadOnlyList<HeldSlot> Of(Turn turn, PersonId person, Stretch range, RotaId? rota, RoleName? role)
    {
        var held = turn.Facts.Organisation.Rotas.Where(r => rota is null || r.Key == rota)
            .SelectMany(r => r.Value.Roles.Where(o => role is null || o.Name == role)
                .Select(o => new HeldSlot(r.Key, o, PiecesOf(r.Value, o.Name, person, range, turn.Facts.RecordsOf(r.Key)))))
            .Where(h => h.Stretches.Count > 0).ToList();
        var turning = held.Where(h => h.Role.Kind != RoleKind.Static).ToList();
        return turning.Count > 0 ? turning : held;
    }

    public static IReadOnlyList<Stretch> PiecesOf(Rota rota, RoleName role, PersonId person, Stretch range, RotaRecords records) =>
        [.. rota.Timeline(role, range.From, range.To, records).Items.Where(p => p.Holders.Contains(person)).Select(p => new Stretch(p.From, p.To))];
}
