using RotationBot.Domain.Conversation;
using RotationBot.Domain.Reconfiguring;
using RotationBot.Domain.Rotas;

namespace RotationBot.Domain.Wording;

/// <summary>What the ops channel reads of another configuration, taken or refused.</summary>
internal static class ReconfiguredWords
{
    private const int MostMoves = 6;
    private const int MostFaults = 10;

    /// <summary>Empty: nothing that anybody need know.</summary>
    public static Text Of(Turn turn, Reconfigured what, IReadOnlyList<RotaMove> moves)
    {
        if (what.Sections.Count == 0 && moves.Count == 0)
            return Text.Empty;
        return Text.Lines(
        [
            Text.Plain("The configuration has changed and is in force."),
            Text.Plain(what.Summary),
            moves.Count == 0 ? null : Text.Plain($"{(moves.Count == 1 ? "1 shift moves" : $"{moves.Count} shifts move")} within eight weeks:"),
            .. moves.Take(MostMoves).Select(move => Text.Plain(MovedWords.Of(turn, move))),
            moves.Count > MostMoves ? Text.Plain($"… and {moves.Count - MostMoves} more.") : null,
            what.NeedRestart.Count == 0 ? null : Text.Plain($"Counts from the next start on: {Lists.And(what.NeedRestart)}."),
        ]);
    }

    public static Text Mended(string file) => Text.Plain($"All clear: {file} is in order again. Nothing else has changed.");

    public static Text Of(Refused what) => Text.Lines(
    [
        Text.Plain($"{what.File} has changed, and {(what.Faults.Count == 1 ? "something is" : $"{what.Faults.Count} things are")} wrong with it. The configuration from before stays in force."),
        .. what.Faults.Take(MostFaults).Select(Text.Plain),
        what.Faults.Count > MostFaults ? Text.Of($"… and {what.Faults.Count - MostFaults} more; {new Span.Code("rotationbot check")} lists them.") : null,
    ]);
}
