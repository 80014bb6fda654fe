using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;
using RotationBot.Domain.Wording;
using Place = RotationBot.Domain.Conversation.Place;

namespace RotationBot.Domain.Reconfiguring;

/// <summary>Who hears of another configuration: the ops channel what has changed, and whoever gains or loses a shift which ones.</summary>
public static class Reconfiguration
{
    public static Decision Decide(Facts before, Facts after, Reconfigured what, Instant now)
    {
        var turn = new Turn(after, now, what.Cause);
        var moves = RotaMove.Between(before, after, now);
        var words = ReconfiguredWords.Of(turn, what, moves);
        turn.Log(null, "reconfigured", what.Summary);
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
        turn.Log(null, "refused", $"{what.File}: {what.Faults.Count} {(what.Faults.Count == 1 ? "fault" : "faults")}");
        TellOps(turn, ReconfiguredWords.Of(what));
        return turn.DoneUnchanged();
    }

    /// <summary>The file that was refused is in order again, and says what is in force.</summary>
    public static Decision Mend(Facts inForce, string cause, string file, Instant now)
    {
        var turn = new Turn(inForce, now, cause);
        turn.Log(null, "mended", file);
        TellOps(turn, ReconfiguredWords.Mended(file));
        return turn.DoneUnchanged();
    }

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
