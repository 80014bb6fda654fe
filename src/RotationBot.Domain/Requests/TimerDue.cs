namespace RotationBot.Domain.Requests;

/// <summary>A request's timer is due: the ladder goes on. Too early or a second time, nothing is due and nothing happens.</summary>
internal static class TimerDue
{
    public static Decision Decide(Turn turn, Request request)
    {
        turn.Request = request;
        if (turn.Roster.LadderOf(request) is not { } ladder)
            return turn.Done();
        var (escalation, firings) = EscalationRules.Tick(ladder, request.Escalation, turn.Now);
        turn.Request = request with { Escalation = escalation };
        var back = request.State == RequestState.Snoozed && escalation.State != RequestState.Snoozed;
        Telling.TellAll(turn, firings, back ? "Back from its snooze." : null);
        if (escalation.State != request.State)
            StatusPosts.Refresh(turn);
        return turn.Done();
    }
}
