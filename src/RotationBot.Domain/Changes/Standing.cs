using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Changes;

/// <summary>What is left of a wish by now: shifts may have moved, or begun, since it was entered.</summary>
internal static class Standing
{
    /// <returns>The change as it can be put in force now, or why nothing of it is left.</returns>
    public static (Alteration? What, Text? Gone) Of(Turn turn, Change change) => change.What switch
    {
        Alteration.Cover cover when !IsConfigured(turn, cover.Rota, cover.Role) => (null, OutOfConfiguration(change)),
        Alteration.Exchange swap when !IsConfigured(turn, swap.Rota, swap.Role) => (null, OutOfConfiguration(change)),
        Alteration.Cover cover => Left(turn, cover, turn.Facts.Records) is { Count: > 0 } left ? (cover with { Stretches = left }, null) : (null, CoverWords.NothingLeft(turn, change, cover)),
        Alteration.Exchange swap => SwapRules.Refusal(turn, swap, change.By) is { } refusal ? (null, refusal) : (swap, null),
        _ => (change.What, null),
    };

    /// <summary>The parts that are still to come and, where it is somebody's shift, still theirs.</summary>
    public static IReadOnlyList<Stretch> Left(Turn turn, Alteration.Cover cover, IReadOnlyDictionary<RotaId, RotaRecords> records)
    {
        var toCome = cover.Stretches.Where(s => s.To > turn.Now).Select(s => s with { From = Instant.Max(s.From, turn.Now) });
        var rota = turn.Facts.Organisation.Rotas[cover.Rota];
        var known = records.GetValueOrDefault(cover.Rota, RotaRecords.None);
        if (cover.Instead is { } person)
            return [.. toCome.SelectMany(s => HeldSlots.PiecesOf(rota, cover.Role, person, s, Present(known, person)))];
        if (cover is { Person: null, ForAbsence: null })
            return [.. toCome.Where(s => rota.Timeline(cover.Role, s.From, s.To, known).Items.Any(piece => piece.Holders.Count > 0))];
        if (cover.ForAbsence is not { } absence)
            return [.. toCome];
        return turn.Facts.Changes.Any(c => c.Id == absence && c.State == ChangeState.InForce) ? [.. toCome.SelectMany(s => ByPlan(rota, cover.Role, s, known))] : [];
    }

    /// <summary>Whoever is merely away still has the shift to give.</summary>
    private static RotaRecords Present(RotaRecords records, PersonId person) => records with { Absences = [.. records.Absences.Where(a => a.Person != person)] };

    /// <summary>Where nobody has been put by their own word: there somebody merely stands in.</summary>
    private static IEnumerable<Stretch> ByPlan(Rota rota, RoleName role, Stretch stretch, RotaRecords records) => rota
        .Timeline(role, stretch.From, stretch.To, records).Items
        .Where(piece => rota.ChangedBy(role, piece.From, records) is null)
        .Select(piece => new Stretch(piece.From, piece.To));

    /// <summary>Whether anything of it can still be had, the records being these.</summary>
    public static bool IsLeft(Turn turn, Change change, IReadOnlyDictionary<RotaId, RotaRecords> records) => change.What switch
    {
        Alteration.Cover cover => IsConfigured(turn, cover.Rota, cover.Role) && Left(turn, cover, records).Count > 0,
        Alteration.Exchange swap => IsConfigured(turn, swap.Rota, swap.Role) && SwapRules.AreHeld(turn, swap, records),
        _ => true,
    };

    private static bool IsConfigured(Turn turn, RotaId rota, RoleName role) =>
        turn.Facts.Organisation.Rotas.TryGetValue(rota, out var known) && known.Roles.Any(r => r.Name == role);

    private static Text OutOfConfiguration(Change change) => Text.Of($"What {change.Id} is about is no longer in the configuration, so nothing of it is left.");
}
