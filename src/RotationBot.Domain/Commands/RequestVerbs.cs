using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Commands;

/// <summary>The verbs that act on one request, named by its number or by the thread they are written in.</summary>
internal static class RequestVerbs
{
    public static Reply Ack(Turn turn, CommandLine line) => Do(turn, line, _ => (new Act.Ack(Casual: false), null));

    public static Reply Resolve(Turn turn, CommandLine line) => Do(turn, line, _ => (new Act.Resolve(), null));

    public static Reply Escalate(Turn turn, CommandLine line) => Do(turn, line, _ => (new Act.EscalateNow(), null));

    public static Reply Snooze(Turn turn, CommandLine line) => Do(turn, line, _ =>
        TimePhrase.Read(line.Rest, turn.Roster.ZoneOf(line.Actor), turn.Now) is { } until
            ? (new Act.Snooze(until), null)
            : (null, line.Rest.Length > 0
                ? OnCallWords.Unreadable(line.Rest)
                : Text.Of($"Until when? For example {new Span.Code($"{line.Name} snooze R-142 2h")}, or {new Span.Code("tomorrow 09:00")} at the end.")));

    public static Reply HandOff(Turn turn, CommandLine line) => Do(turn, line, request =>
        Destinations.Read(turn, request, line.Rest.StartsWith("to ", StringComparison.OrdinalIgnoreCase) ? line.Rest[3..] : line.Rest, wrong: false));

    public static Reply Priority(Turn turn, CommandLine line) => Do(turn, line, _ =>
    {
        var all = turn.Facts.Organisation.Priorities;
        return Find(all, line.Rest) is { } found
            ? (new Act.SetPriority(found.Id), null)
            : (null, Text.Of($"Which priority? I know {Lists.And([.. all.Select(p => p.Id.Value)])}."));
    });

    /// <summary>Changes nothing, and tells nobody but whoever asks.</summary>
    public static Reply Rfh(Turn turn, CommandLine line) =>
        new(turn.Facts.Request is { } request ? RfhWords.For(turn, request, line.Actor) : Missing(line), false);

    private static Priority? Find(IReadOnlyList<Priority> all, string word) =>
        all.FirstOrDefault(p => Same(p.Id.Value, word) || Same(p.Label, word)) ?? all.FirstOrDefault(p => p.Words.Any(w => Same(w, word)));

    private static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static Reply Do(Turn turn, CommandLine line, Func<Request, (Act?, Text?)> read)
    {
        if (turn.Facts.Request is not { } request)
            return new(Missing(line), false);
        turn.Request = request;
        var (act, problem) = read(request);
        var outcome = act is null ? new Outcome(false, problem!) : Acting.Do(turn, line.Actor, act);
        return new(outcome.Text, outcome.Done);
    }

    private static Text Missing(CommandLine line) => CommandLine.NumberIn(line.Text) is { } number
        ? Text.Of($"There is no {number}. {new Span.Code(line.Name + " requests")} lists what is open.")
        : Text.Of($"Which request? Name its number, as in {new Span.Code($"{line.Name} {line.Words[0].ToLowerInvariant()} R-142")}.");
}
