using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Requests;

/// <summary>A request's timer is due: the ladder goes on. Too early or a second time, nothing is due and nothing happens.</summary>
internal static class TimerDue
{
    public static Decision Decide(Turn turn, Request request)
    {
        turn.Request = request with { Escalation = EscalationRules.Wake(request.Escalation, turn.Now) };
        var back = turn.Request.State != request.State;
        if (turn.Roster.LadderOf(request) is { } ladder)
            Climb(turn, ladder, request.State, back);
        else if (turn.Request.State == RequestState.Open)
            StatusPosts.Announce(turn, ActionWords.WithoutLadder(turn.Request, back));
        return turn.Done();
    }

    private static void Climb(Turn turn, Ladder ladder, RequestState before, bool back)
    {
        var (escalation, firings) = EscalationRules.Tick(ladder, turn.Request!.Escalation, turn.Now);
        turn.Request = turn.Request with { Escalation = escalation };
        Telling.TellAll(turn, firings, back ? "Back from its snooze." : null);
        if (escalation.State != before)
            StatusPosts.Refresh(turn);
    }
}
