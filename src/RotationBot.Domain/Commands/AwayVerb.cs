using RotationBot.Domain.Changes;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Commands;

/// <summary>"away mon..wed": somebody is not there, in any rota. In force at once; which shifts it hits is shown, and cover is offered.</summary>
internal static class AwayVerb
{
    public static Reply Away(Turn turn, CommandLine line)
    {
        var (wish, problem) = Wish.Of(turn, line, "away mon..wed", phrase => phrase.People is [var person, ..] ? person : null);
        if (problem is not null)
            return new(problem, false);
        var person = wish!.Subject;
        if (person != line.Actor.Person && !ChangeRights.LeadsPerson(turn, line.Actor, person))
            return new(AbsenceWords.NotYours(turn, person), false);
        var away = new Alteration.Absence(person, wish.Range.From, wish.Range.To);
        var change = Drafting.New(turn, line.Actor, line.Where, away);
        var after = Beginning.Of(turn, change, line.Actor, line.Actor.Person is { } actor ? [actor] : []);
        var hits = FindCover.Hits(turn, away, turn.Facts.Records, after);
        if (hits.Count == 0 && person != line.Actor.Person)
            Direct.Tell(turn, person, AbsenceWords.SaidOf(turn, change, person));
        return new(Text.Lines(wish.Remark, AbsenceWords.Entered(turn, change, line.Actor, hits, Kept(turn, away, after))), false)
        {
            Buttons = Buttons.ToFindCover(change.Id, hits.Count),
        };
    }

    /// <summary>Shifts the person has by a cover or a swap: those count before an absence.</summary>
    private static List<HeldSlot> Kept(Turn turn, Alteration.Absence away, IReadOnlyDictionary<RotaId, RotaRecords> after) =>
    [
        .. turn.Facts.Organisation.Rotas
            .SelectMany(r => r.Value.Roles.Select(role => new HeldSlot(r.Key, role, HeldSlots.PiecesOf(r.Value, role.Name, away.Person, new(away.Start, away.End), after[r.Key]))))
            .Where(h => h.Stretches.Count > 0),
    ];
}
