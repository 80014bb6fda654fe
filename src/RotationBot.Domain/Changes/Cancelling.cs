using RotationBot.Domain.Conversation;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Changes;

/// <summary>A change is taken back: before it is in force it never was, afterwards it ends now and stays history.</summary>
internal static class Cancelling
{
    public static Outcome Do(Turn turn, UserRef actor, Change change)
    {
        if (change.IsOver(turn.Now))
            return new(false, ChangeWords.Standing(turn, change, actor));
        if (!ChangeRights.MayCancel(turn, actor, change))
            return new(false, CancelWords.NotYours(turn, change));
        var ended = change with { State = ChangeState.Cancelled, EndedAt = turn.Now, EndedBy = actor, DueAt = null };
        turn.Keep(ended);
        turn.Log(actor, ended, "cancelled", Audit.Of(change));
        if (change.State == ChangeState.InForce)
            Moves.Tell(turn, change, Recorded.With(turn.Facts.Records, change, ended, turn.Facts.Organisation), actor, actor.Person is { } person ? [person] : []);
        else
            Withdraw(turn, actor, change);
        foreach (var asked in turn.Facts.Changes.Where(c => c.State == ChangeState.Asked && c.What is Alteration.Cover { ForAbsence: { } absence } && absence == change.Id))
            WithdrawToo(turn, actor, asked);
        return new(true, CancelWords.Cancelled(turn, change, actor));
    }

    /// <summary>What was asked for because of an absence is not needed without it.</summary>
    private static void WithdrawToo(Turn turn, UserRef actor, Change asked)
    {
        turn.Keep(asked with { State = ChangeState.Cancelled, EndedAt = turn.Now, EndedBy = actor, DueAt = null });
        turn.Log(actor, asked, "cancelled", Audit.Of(asked));
        Withdraw(turn, actor, asked);
    }

    private static void Withdraw(Turn turn, UserRef actor, Change change)
    {
        Asking.Close(turn, change.Asked, _ => CancelWords.Withdrawn(turn, change, actor));
        if (change.State == ChangeState.Asked)
            foreach (var maker in Answering.Makers(change).Where(m => m != actor.Person))
                Direct.Tell(turn, maker, CancelWords.Withdrawn(turn, change, actor));
    }
}
