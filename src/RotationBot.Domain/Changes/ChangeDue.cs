namespace RotationBot.Domain.Changes;

/// <summary>A change's time is up: whoever was asked is reminded, or it ends without an answer.</summary>
internal static class ChangeDue
{
    public static Decision Decide(Turn turn, Change change)
    {
        if (change.DueAt > turn.Now)
            return Decision.Nothing;
        turn.Keep(change with { State = ChangeState.Lapsed, EndedAt = turn.Now, DueAt = null });
        return turn.Done();
    }
}
