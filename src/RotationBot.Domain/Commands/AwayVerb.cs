using RotationBot.Domain.Changes;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
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
        return new(Text.Lines(wish.Remark, AbsenceWords.Entered(turn, change, line.Actor, hits, Kept(turn, away))), false)
        {
            Buttons = Buttons.ToFindCover(change.Id, hits.Count),
        };
    }

    /// <summary>Shifts the person has by a cover: that counts before an absence.</summary>
    private static List<HeldSlot> Kept(Turn turn, Alteration.Absence away) =>
    [
        .. turn.Facts.Organisation.Rotas.SelectMany(r => r.Value.Roles.Select(role => new HeldSlot(r.Key, role, Kept(turn, away, r.Key, role.Name)))).Where(h => h.Stretches.Count > 0),
    ];

    private static IReadOnlyList<Stretch> Kept(Turn turn, Alteration.Absence away, RotaId rota, RoleName role) =>
    [
        .. turn.Facts.RecordsOf(rota).Overrides
            .Where(o => o.Role == role && o.Person == away.Person && o.Cancelled is null && o.From < away.End && away.Start < o.To)
            .Select(o => new Stretch(NodaTime.Instant.Max(o.From, away.Start), NodaTime.Instant.Min(o.To, away.End))),
    ];
}
