using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;

namespace RotationBot.Domain.Wording;

/// <summary>Which shifts have moved: for one person his own, in his zone; for everybody, each in that of its rota.</summary>
internal static class MovedWords
{
    private const int MostLines = 10;

    /// <param name="moves">Those that do not concern the reader are left out.</param>
    /// <param name="why">As the end of a sentence: "the configuration has changed".</param>
    /// <param name="command">How commands begin on the reader's platform.</param>
    public static Text For(Turn turn, PersonId reader, IReadOnlyList<RotaMove> moves, string why, string command)
    {
        var lines = moves.Select(move => Line(turn, reader, move)).OfType<string>().ToList();
        var more = lines.Count > MostLines ? Text.Of($"… and {lines.Count - MostLines} more. {new Span.Code(command + " me")} shows what is yours now.") : null;
        return Text.Lines([Text.Plain($"{(lines.Count == 1 ? "A shift of yours has" : "Shifts of yours have")} moved: {why}."), .. lines.Take(MostLines).Select(Text.Plain), more]);
    }

    /// <summary>"SET primary from Mon 7 Dec 10:00 to Mon 14 Dec 10:00 (London): Jess -> Li".</summary>
    public static string Of(Turn turn, RotaMove move) =>
        $"{Role(turn, move)} {Stretch(turn, move, turn.Facts.Organisation.Rotas[move.Rota].TimeZone)}: {Names(turn, move.Shift.Before)} -> {Names(turn, move.Shift.After)}";

    /// <summary>Null: the reader neither gains nor loses it.</summary>
    private static string? Line(Turn turn, PersonId reader, RotaMove move)
    {
        var (had, has) = (move.Shift.Before.Contains(reader), move.Shift.After.Contains(reader));
        if (had == has)
            return null;
        var what = $"{Role(turn, move)} {Stretch(turn, move, turn.Roster.ZoneOf(reader))}";
        return has
            ? $"Yours now: {what}{(move.Shift.Before.Count == 0 ? "" : $", instead of {Names(turn, move.Shift.Before)}")}"
            : $"No longer yours: {what}; {(move.Shift.After.Count == 0 ? "nobody has it" : $"{Names(turn, move.Shift.After)} {(move.Shift.After.Count == 1 ? "has" : "have")} it")}";
    }

    private static string Stretch(Turn turn, RotaMove move, DateTimeZone zone) => move.IsOpenEnded
        ? $"from {Times.Full(move.Shift.From, zone, turn.Now)} on"
        : Times.Stretch(move.Shift.From, move.Shift.To, zone, turn.Now);

    private static string Role(Turn turn, RotaMove move) =>
        $"{turn.Facts.Organisation.NameOf(move.Rota)} {move.Shift.Role}";

    private static string Names(Turn turn, IReadOnlyList<PersonId> people) => people.Count == 0 ? "nobody" : Lists.And([.. people.Select(turn.Roster.NameOf)]);
}
