using RotationBot.Domain.Conversation;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Commands;

/// <summary>What was done last, newest first: of everything, of a team, of one request or of one change.</summary>
internal static class LogVerb
{
    /// <summary>How far back it looks for what a team did.</summary>
    public const int LookedThrough = 1000;

    private const int Most = 15;

    public static Reply Show(Turn turn, CommandLine line)
    {
        var (subject, problem) = Subject(turn, line);
        if (problem is not null)
            return new(problem, false);
        var entries = turn.Facts.Log.Where(e => subject.Holds(e.Entry, Find)).Take(Most).Select(e => LogWords.Entry(turn, e, line.Actor, Find)).ToList();
        return new(entries.Count == 0 ? LogWords.Nothing(subject, LookedThrough) : Text.Lines(entries), false);

        Request? Find(RequestId id) => turn.Facts.OpenRequests.Append(turn.Facts.Request).FirstOrDefault(r => r?.Id == id);
    }

    private static (LogSubject Subject, Text? Problem) Subject(Turn turn, CommandLine line)
    {
        if (LogSubject.Numbered(line.Text) is { } numbered)
            return (numbered, null);
        if (line.Rest.Length == 0)
            return (LogSubject.Everything, null);
        var (teams, problem) = TeamChoice.Of(turn, line.Where, line.Rest);
        return (new() { Teams = teams }, problem);
    }
}
