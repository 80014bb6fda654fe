using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Changes;

/// <summary>Which coming shifts a change moves, and who is told.</summary>
internal static class Moves
{
    /// <summary>One direct message to everybody who gains or loses time, but those who know.</summary>
    public static void Tell(Turn turn, Change change, IReadOnlyDictionary<RotaId, RotaRecords> after, UserRef by, IReadOnlyCollection<PersonId> knowing)
    {
        var moves = Between(turn, turn.Facts.Records, after, change.What.To);
        foreach (var person in RotaDiff.Concerned(moves.Select(m => m.Shift)).Except(knowing))
            Direct.Tell(turn, person, MovedWords.For(turn, person, moves, $"{turn.Roster.NameOf(by)} says so ({change.Id})", Direct.CommandOf(turn, person)));
    }

    /// <summary>From now on for eight weeks, or as far as the change reaches.</summary>
    public static IReadOnlyList<RotaMove> Between(
        Turn turn, IReadOnlyDictionary<RotaId, RotaRecords> before, IReadOnlyDictionary<RotaId, RotaRecords> after, Instant reach) =>
    [
        .. turn.Facts.Organisation.Rotas
            .Where(r => !ReferenceEquals(before.GetValueOrDefault(r.Key), after.GetValueOrDefault(r.Key)))
            .SelectMany(r => RotaDiff.Between(
                    new(r.Value, before.GetValueOrDefault(r.Key, RotaRecords.None)), new(r.Value, after.GetValueOrDefault(r.Key, RotaRecords.None)),
                    turn.Now, Instant.Max(turn.Now + Outlook.EightWeeks, reach))
                .Items.Select(m => new RotaMove(r.Key, m)))
    ];
}
