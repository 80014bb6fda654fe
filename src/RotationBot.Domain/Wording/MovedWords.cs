using NodaTime;
using RotationBot.Domain.Changes;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Wording;

/// <summary>What somebody is told whose coming shifts have changed without their doing.</summary>
internal sealed class MovedWords(Organisation organisation, Instant now)
{
    private const int Most = 6;

    /// <param name="because">At the end: "says Sam (C-7)".</param>
    public Text Of(PersonId reader, IReadOnlyList<Move> moves, string because)
    {
        var mine = moves.Where(m => m.Shift.Before.Contains(reader) != m.Shift.After.Contains(reader)).Select(m => Say(reader, m)).ToList();
        var more = mine.Count > Most ? $"; and {mine.Count - Most} more" : "";
        return Text.Plain($"Your shifts changed: {string.Join("; ", mine.Take(Most))}{more}, {because}.");
    }

    private string Say(PersonId reader, Move move)
    {
        var rota = organisation.Rotas[move.Rota];
        var team = organisation.Teams.Values.FirstOrDefault(t => t.Rota == move.Rota)?.Name ?? move.Rota.Value;
        var zone = organisation.People.TryGetValue(reader, out var person) ? person.TimeZone : organisation.TimeZone;
        var shift = $"{team} {move.Shift.Role} {Times.RangeFor(move.Shift.From, move.Shift.To, rota.TimeZone, zone, now)}";
        return move.Shift.After.Contains(reader)
            ? $"you have {shift} now ({Before(move)})"
            : $"{(move.Shift.After.Count == 1 ? Names(move.Shift.After) + " has" : move.Shift.After.Count == 0 ? "nobody has" : Names(move.Shift.After) + " have")} {shift} instead of you";
    }

    private string Before(Move move) => move.Shift.Before.Count == 0 ? "nobody had it" : $"it was {Names(move.Shift.Before)}'s";

    private string Names(IReadOnlyList<PersonId> people) => Lists.And([.. people.Select(p => organisation.People.TryGetValue(p, out var known) ? known.Name : p.Value)]);
}
