using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Changes;

/// <summary>A change's time is up: whoever was asked is reminded, or it ends without an answer. What was only shown ends in silence.</summary>
internal static class ChangeDue
{
    public static Decision Decide(Turn turn, Change change)
    {
        if (change.DueAt > turn.Now)
            return Decision.Nothing;
        if (change.State == ChangeState.Asked && turn.Now < AskTimes.LapsesAt(change) && AnybodyIsLeft(turn, change) && Standing.IsLeft(turn, change, turn.Facts.Records))
            Remind(turn, change);
        else
            Lapse(turn, change);
        return turn.Done();
    }

    private static void Remind(Turn turn, Change change)
    {
        var reminded = change with { RemindedAt = turn.Now, Asked = [.. change.Asked.Select(a => IsDue(turn, change, a) ? Asking.Remind(turn, change, a) : a)] };
        turn.Keep(reminded with { DueAt = AskTimes.NextDue(turn, reminded) });
    }

    /// <summary>Reminders that fell into a break are made up for by one.</summary>
    private static bool IsDue(Turn turn, Change change, Ask ask) =>
        !ask.Declined && AskTimes.For(turn, change, ask).Any(at => at > change.RemindedAt && at <= turn.Now);

    private static bool AnybodyIsLeft(Turn turn, Change change) => change.Open.Any(a => turn.Facts.Organisation.People.ContainsKey(a.Person));

    private static void Lapse(Turn turn, Change change)
    {
        turn.Log(null, change, "lapsed", change.State == ChangeState.Draft ? "not confirmed" : "not answered");
        if (change.State == ChangeState.Draft)
        {
            turn.Keep(change with { State = ChangeState.Lapsed, EndedAt = turn.Now, DueAt = null });
            return;
        }
        Asking.Close(turn, change.Open, ask => AskWords.Lapsed(turn, change, ask.Person));
        Answering.EndUnanswered(turn, change, ChangeState.Lapsed, null, maker => AskWords.LapsedFor(turn, change, maker));
    }
}
