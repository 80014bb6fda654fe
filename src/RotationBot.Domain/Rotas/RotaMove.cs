using NodaTime;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Rotas;

/// <summary>A stretch of a role of a rota that passes to others.</summary>
/// <param name="IsOpenEnded">It goes on beyond what was looked at.</param>
internal sealed record RotaMove(RotaId Rota, MovedShift Shift, bool IsOpenEnded = false)
{
    /// <summary>Looked at so that a shift that begins within <see cref="Outlook.EightWeeks"/> is seen to its end.</summary>
    private static readonly Duration Sight = 2 * Outlook.EightWeeks;

    /// <summary>Held by nobody: a rota before there was one.</summary>
    private static readonly RotaState NoRota = new(Rotas.Rota.Build(new() { TimeZone = "UTC", People = [], Roles = [] }).Rota!, RotaRecords.None);

    /// <summary>What moves within eight weeks, by start; all of a new rota, nothing of one that is gone.</summary>
    public static IReadOnlyList<RotaMove> Between(Facts before, Facts after, Instant now) =>
        [.. after.Organisation.Rotas.Keys
            .SelectMany(rota => RotaDiff.Between(before.Organisation.Rotas.ContainsKey(rota) ? StateOf(before, rota) : NoRota, StateOf(after, rota), now, now + Sight).Items
                .Where(shift => shift.From < now + Outlook.EightWeeks)
                .Select(shift => new RotaMove(rota, shift, IsOpenEnded: shift.To == now + Sight)))
            .OrderBy(move => move.Shift.From)];

    private static RotaState StateOf(Facts facts, RotaId rota) => new(facts.Organisation.Rotas[rota], facts.RecordsOf(rota));
}
