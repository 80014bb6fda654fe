using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Commands;

/// <summary>What was done last, newest first: of everything, of a team, of one request or of one change.</summary>
internal static class LogVerb
{
    /// <summary>How far back it looks.</summary>
    public const int LookedThrough = 1000;

    private const int Most = 15;

    public static Reply Show(Turn turn, CommandLine line)
    {
        var (about, problem) = About(turn, line);
        if (problem is not null)
            return new(problem, false);
        var entries = turn.Facts.Log.Where(e => about(e.Entry)).Take(Most).Select(e => LogWords.Entry(turn, e, line.Actor)).ToList();
        return new(entries.Count == 0 ? Text.Of($"Nothing of that in the last {LookedThrough} entries.") : Text.Lines(entries), false);
    }

    private static (Func<LogEntry, bool> About, Text? Problem) About(Turn turn, CommandLine line)
    {
        if (CommandLine.ChangeIn(line.Text) is { } change)
            return (e => e.Detail == change.ToString() || e.Detail.StartsWith($"{change}:", StringComparison.Ordinal), null);
        if (CommandLine.NumberIn(line.Text) is { } number)
            return (e => e.Request == number.Number, null);
        if (line.Rest.Length == 0)
            return (_ => true, null);
        var (teams, problem) = TeamChoice.Of(turn, line.Where, line.Rest);
        return (e => teams.Any(t => IsOf(turn, e, t)), problem);
    }

    /// <summary>Changes to its rota, and its requests that are not resolved.</summary>
    private static bool IsOf(Turn turn, LogEntry entry, Team team) =>
        (entry.Rota is { } rota && rota == team.Rota)
        || (entry.Request is { } number && turn.Facts.OpenRequests.Any(r => r.Id.Number == number && r.Team == team.Id));
}
