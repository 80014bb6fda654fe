using RotationBot.Domain.Changes;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;

namespace RotationBot.Domain.Wording;

/// <summary>What is worth a second thought before, or when, somebody gets a shift.</summary>
internal static class CoverWarnings
{
    public static IEnumerable<Text> Of(Turn turn, Alteration.Cover cover, PersonId person) => Of(turn, cover.Rota, cover.Role, cover.Stretches, person);

    /// <param name="person">Who is to have the role then.</param>
    public static IEnumerable<Text> Of(Turn turn, RotaId id, RoleName role, IReadOnlyList<Stretch> stretches, PersonId person)
    {
        var name = turn.Roster.NameOf(person);
        var (rota, records) = (turn.Facts.Organisation.Rotas[id], turn.Facts.RecordsOf(id));
        if (Candidates.IsAwayIn(rota, records, person, stretches))
            yield return Text.Of($"Mind: {name} is away then; this counts all the same.");
        if (Others(turn, id, role, stretches, person) is { Count: > 0 } others)
            yield return Text.Of($"Mind: {name} is then also {Lists.And(others)}.");
        if (!rota.IsIn(person, turn.Now))
            yield return Text.Of($"Mind: {name} is not in {turn.Roster.NameOf(id)}'s rota.");
    }

    /// <summary>Another question about the same shift is open.</summary>
    public static Text? AlreadyAsked(Turn turn, Alteration.Cover cover) => turn.Facts.Changes
        .FirstOrDefault(c => c is { State: ChangeState.Asked, What: Alteration.Cover other } && other.Rota == cover.Rota && other.Role == cover.Role && other.From < cover.To && cover.From < other.To) is { } open
        ? Text.Of($"Mind: {open.Id} asks about it already; the first yes to either counts.")
        : null;

    private static List<string> Others(Turn turn, RotaId id, RoleName role, IReadOnlyList<Stretch> stretches, PersonId person) =>
    [
        .. stretches.SelectMany(s => HeldSlots.Of(turn, person, s, null, null))
            .Where(h => h.Role.Kind != RoleKind.Static && (h.Rota != id || h.Role.Name != role))
            .Select(h => ChangeWords.Slot(turn, h.Rota, h.Role.Name)).Distinct(),
    ];
}
