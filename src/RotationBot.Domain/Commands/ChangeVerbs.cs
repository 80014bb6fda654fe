using RotationBot.Domain.Changes;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Commands;

/// <summary>The verbs that act on one cover, swap or absence by its number: what its buttons do, in words.</summary>
internal static class ChangeVerbs
{
    public static Reply Accept(Turn turn, CommandLine line) => Do(turn, line, Answering.Accept);

    public static Reply Decline(Turn turn, CommandLine line) => Do(turn, line, Answering.Decline);

    public static Reply Confirm(Turn turn, CommandLine line) => Do(turn, line, Confirming.Do);

    public static Reply Cancel(Turn turn, CommandLine line)
    {
        if (CommandLine.ChangeIn(line.Text) is not null || line.Rest.Length > 0)
            return Do(turn, line, Cancelling.Do);
        var mine = turn.Facts.Changes.Where(c => ChangeRights.MayCancel(turn, line.Actor, c)).ToList();
        return new(CancelWords.List(turn, line.Actor, line.Name, mine), false);
    }

    private static Reply Do(Turn turn, CommandLine line, Func<Turn, UserRef, Change, Outcome> act) =>
        new(turn.Facts.Change is { } change ? act(turn, line.Actor, change).Text : ChangeWords.NoSuch(line), false);
}
