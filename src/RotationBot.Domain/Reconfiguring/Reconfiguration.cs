using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Reconfiguring;

/// <summary>Who hears of another configuration: the ops channel what has changed, and whoever gains or loses a shift which ones.</summary>
public static class Reconfiguration
{
    /// <summary>How far ahead a shift begins that is worth a word.</summary>
    private static readonly Duration Ahead = Duration.FromDays(8 * 7);

    /// <summary>Looked at so that a shift that begins within <see cref="Ahead"/> is seen to its end.</summary>
    private static readonly Duration Sight = 2 * Ahead;

    public static Decision Decide(Facts before, Facts after, Reconfigured what, Instant now)
    {
        var turn = new Turn(after, now, what.Cause);
        var moves = Moves(before, after, now);
        var words = ReconfiguredWords.Of(turn, what, moves);
        turn.Log(null, "reconfigured", ReconfiguredWords.Summary(what));
        if (words.Spans.Count > 0)
            TellOps(turn, words);
        foreach (var person in RotaDiff.Concerned(moves.Select(m => m.Shift)).OrderBy(p => p.Value, StringComparer.Ordinal))
            TellPerson(turn, person, moves);
        return turn.DoneUnchanged();
    }

    /// <param name="inForce">What goes on to be in force.</param>
    public static Decision Refuse(Facts inForce, Refused what, Instant now)
    {
        var turn = new Turn(inForce, now, what.Cause);
        turn.Log(null, "refused a configuration", $"{what.Faults.Count} faults");
        TellOps(turn, ReconfiguredWords.Of(what));
        return turn.DoneUnchanged();
    }

    /// <summary>Of rotas that were there before and still are; by start.</summary>
    private static IReadOnlyList<RotaMove> Moves(Facts before, Facts after, Instant now) =>
        [.. before.Organisation.Rotas
            .Where(rota => after.Organisation.Rotas.ContainsKey(rota.Key))
            .SelectMany(rota => RotaDiff.Between(StateOf(before, rota.Key), StateOf(after, rota.Key), now, now + Sight).Items
                .Where(shift => shift.From < now + Ahead)
                .Select(shift => new RotaMove(rota.Key, shift, IsOpenEnded: shift.To == now + Sight)))
            .OrderBy(move => move.Shift.From)];

    private static RotaState StateOf(Facts facts, RotaId rota) => new(facts.Organisation.Rotas[rota], facts.RecordsOf(rota));

    private static void TellOps(Turn turn, Text words)
    {
        if (turn.Facts.Organisation.OpsChannel is { } ops)
            turn.Post(turn.Facts.Platforms.Keys.First(), new Place.InChannel(ops), Urgency.Reply, words);
    }

    private static void TellPerson(Turn turn, PersonId person, IReadOnlyList<RotaMove> moves)
    {
        foreach (var (platform, facts) in turn.Facts.Platforms.Where(p => p.Value.Reaches(person)).Take(1))
            turn.Post(platform, new Place.DirectlyTo(person), Urgency.Reply, MovedWords.For(turn, person, moves, "the configuration has changed", facts.Traits.Command));
    }
}
