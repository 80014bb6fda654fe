using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Focus;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Requests;

/// <summary>Who may do what to a request.</summary>
internal static class Rights
{
    /// <summary>Why not, said kindly; null: go ahead.</summary>
    public static Text? Refusal(Turn turn, Request request, UserRef actor, Act act)
    {
        if (request.State == RequestState.Resolved)
            return ActionWords.AlreadyResolved(turn, request);
        return Allowed(turn, request, actor, act) ? null : ActionWords.NotAllowed(turn, request, act);
    }

    private static bool Allowed(Turn turn, Request request, UserRef actor, Act act)
    {
        var asker = request.Asker.Is(actor);
        var responder = turn.Roster.IsResponder(request, actor);
        return act switch
        {
            Act.Ack { Casual: true } => responder && !asker,
            Act.Ack => responder || !asker,
            Act.Resolve or Act.AnswerQuestion or Act.ChooseTeam or Act.HaveIssue or Act.ItIsABug or Act.ItIsAFeature => responder || asker,
            Act.Agree or Act.NotNow => SecondEngineer.MaySay(turn, request, actor),
            Act.SetPriority set when asker && IsHigher(turn.Facts.Organisation, set.Priority, request.Escalation.Priority) => true,
            _ => responder || turn.Roster.IsLead(actor) || turn.Roster.IsAdmin(actor),
        };
    }

    /// <summary>Whether <paramref name="one"/> is more urgent than <paramref name="other"/>.</summary>
    public static bool IsHigher(Organisation organisation, PriorityId one, PriorityId other) =>
        Rank(organisation, one) < Rank(organisation, other);

    private static int Rank(Organisation organisation, PriorityId id) =>
        organisation.Priorities.Select((p, i) => (p.Id, i)).First(x => x.Id == id).i;
}
