using RotationBot.Domain.Changes;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;

namespace RotationBot.Domain.Wording;

/// <summary>What is worth a second thought before, or when, somebody gets a shift.</summary>
internal static class CoverWarnings
{
    public static IEnumerable<Text> Of(Turn turn, Change change, PersonId person)
    {
        var cover = (Alteration.Cover)change.What;
        var name = turn.Roster.NameOf(person);
        var (rota, records) = (turn.Facts.Organisation.Rotas[cover.Rota], turn.Facts.RecordsOf(cover.Rota));
        if (cover.Stretches.Any(s => rota.IsAway(person, s.From, records) || records.Absences.Any(a => a.Person == person && a.From < s.To && s.From < a.To)))
            yield return Text.Of($"Mind: {name} is away then; a cover counts all the same.");
        if (Others(turn, cover, person) is { Count: > 0 } others)
            yield return Text.Of($"Mind: {name} is then also {Lists.And(others)}.");
        if (!rota.Participants.Contains(person))
            yield return Text.Of($"Mind: {name} is not in {turn.Roster.NameOf(cover.Rota)}'s rota.");
    }

    /// <summary>Another question about the same shift is open.</summary>
    public static Text? AlreadyAsked(Turn turn, Alteration.Cover cover) => turn.Facts.Changes
        .FirstOrDefault(c => c is { State: ChangeState.Asked, What: Alteration.Cover other } && other.Rota == cover.Rota && other.Role == cover.Role && other.From < cover.To && cover.From < other.To) is { } open
        ? Text.Of($"Mind: {open.Id} asks about it already; the first yes to either counts.")
        : null;

    private static List<string> Others(Turn turn, Alteration.Cover cover, PersonId person) =>
    [
        .. cover.Stretches.SelectMany(s => HeldSlots.Of(turn, person, s, null, null))
            .Where(h => h.Role.Kind != RoleKind.Static && (h.Rota != cover.Rota || h.Role.Name != cover.Role))
            .Select(h => ChangeWords.Slot(turn, h.Rota, h.Role.Name)).Distinct(),
    ];
}
