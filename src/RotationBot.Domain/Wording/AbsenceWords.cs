using RotationBot.Domain.Changes;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;

namespace RotationBot.Domain.Wording;

/// <summary>What is said about somebody who is away.</summary>
internal static class AbsenceWords
{
    private const int MostHits = 8;

    /// <param name="hits">The shifts that pass to others.</param>
    /// <param name="kept">What the person has all the same.</param>
    public static Text Entered(Turn turn, Change change, UserRef reader, IReadOnlyList<RotaMove> hits, IReadOnlyList<HeldSlot> kept)
    {
        var away = (Alteration.Absence)change.What;
        var zone = turn.Roster.ZoneOf(reader);
        var who = away.Person == reader.Person ? "You are" : turn.Roster.NameOf(away.Person) + " is";
        var command = turn.Facts.Platforms[reader.Platform].Traits.Command;
        return Text.Lines([
            Text.Of($"{who} away {ChangeWords.What(turn, away, zone)}, in every rota ({change.Id}). {ChangeWords.HowToCancel(command, change.Id)}"),
            hits.Count + kept.Count == 0 ? HitsNothing(turn, away.Person, reader) : null,
            .. hits.Take(MostHits).Select(h => Text.Plain($"{ChangeWords.Slot(turn, h.Rota, h.Shift.Role)} {When(turn, h, reader)}: {StandIn(turn, h)}")),
            hits.Count > MostHits ? Text.Plain($"… and {hits.Count - MostHits} more.") : null,
            .. kept.Select(k => Text.Plain($"{ChangeWords.Slot(turn, k.Rota, k.Role.Name)} {ChangeWords.When(turn, k.Rota, k.Stretches, zone)} stays all the same: a cover or swap counts before an absence.")),
            hits.Count == 0 ? null : Offer(command, change.Id, hits.Count),
        ]);
    }

    /// <summary>To somebody who would not hear of it otherwise, because none of their shifts move.</summary>
    public static Text SaidOf(Turn turn, Change change, PersonId to) => Text.Of(
        $"{turn.Roster.NameOf(change.By)} says you are away {ChangeWords.What(turn, change.What, turn.Roster.ZoneOf(to))} ({change.Id}). {ChangeWords.HowToCancel(Direct.CommandOf(turn, to), change.Id)}");

    public static Text HitsNothing(Turn turn, PersonId person, UserRef reader) =>
        Text.Of($"It hits none of {(person == reader.Person ? "your" : turn.Roster.NameOf(person) + "'s")} shifts.");

    public static Text AskedAlready(Change change) => Text.Of($"{change.Id} asks for that shift already.");

    public static Text NobodyToAsk(Turn turn, RotaMove hit, UserRef reader) =>
        Text.Of($"There is nobody else I could ask about {ChangeWords.Slot(turn, hit.Rota, hit.Shift.Role)} {When(turn, hit, reader)}: {StandIn(turn, hit)}.");

    public static Text NotYours(Turn turn, PersonId person)
    {
        var leads = turn.Facts.Organisation.Rotas.Where(r => r.Value.IsIn(person, turn.Now)).SelectMany(r => turn.Roster.LeadsOf(r.Key)).Distinct();
        return Text.Of($"{ChangeWords.WhoMayFirst(turn, [person, .. leads.Where(l => l != person)])} can say when {turn.Roster.NameOf(person)} is away.");
    }

    private static Text Offer(string command, ChangeId id, int hits) => hits == 1
        ? Text.Of($"Find cover asks the rota who can take it; so does {new Span.Code($"{command} cover {id}")}.")
        : Text.Of($"Find cover asks the rota who can take the first one; {new Span.Code($"{command} cover {id}")} asks for all of them.");

    private static string When(Turn turn, RotaMove hit, UserRef reader) =>
        ChangeWords.When(turn, hit.Rota, [new(hit.Shift.From, hit.Shift.To)], turn.Roster.ZoneOf(reader));

    private static string StandIn(Turn turn, RotaMove hit) => hit.Shift.After.Count == 0
        ? "nobody is left"
        : $"{Lists.And([.. hit.Shift.After.Select(turn.Roster.NameOf)])} stand{(hit.Shift.After.Count == 1 ? "s" : "")} in";
}
