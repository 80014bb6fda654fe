using NodaTime;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Rotas;

/// <summary>A stretch of a role of a rota that passes to others.</summary>
/// <param name="IsOpenEnded">It goes on beyond what was looked at.</param>
internal sealed record RotaMove(RotaId Rota, MovedShift Shift, bool IsOpenEnded = false)
{
    /// <summary>How far ahead a shift begins that is worth a word.</summary>
    private static readonly Duration Ahead = Duration.FromDays(8 * 7);

    /// <summary>Looked at so that a shift that begins within <see cref="Ahead"/> is seen to its end.</summary>
    private static readonly Duration Sight = 2 * Ahead;

    /// <summary>What moves within eight weeks, of rotas that were there before and still are; by start.</summary>
    public static IReadOnlyList<RotaMove> Between(Facts before, Facts after, Instant now) =>
        [.. before.Organisation.Rotas
            .Where(rota => after.Organisation.Rotas.ContainsKey(rota.Key))
            .SelectMany(rota => RotaDiff.Between(StateOf(before, rota.Key), StateOf(after, rota.Key), now, now + Sight).Items
                .Where(shift => shift.From < now + Ahead)
                .Select(shift => new RotaMove(rota.Key, shift, IsOpenEnded: shift.To == now + Sight)))
            .OrderBy(move => move.Shift.From)];

    private static RotaState StateOf(Facts facts, RotaId rota) => new(facts.Organisation.Rotas[rota], facts.RecordsOf(rota));
}
