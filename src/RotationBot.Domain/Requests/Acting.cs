using RotationBot.Domain.Conversation;
using RotationBot.Domain.Focus;
using RotationBot.Domain.Handovers;
using RotationBot.Domain.Routing;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Requests;

/// <summary>What came of an act.</summary>
/// <param name="Done">False: refused, nothing changed.</param>
/// <param name="Text">To the person who did it.</param>
internal sealed record Outcome(bool Done, Text Text);

/// <summary>Carries out what people do to a request: the one way, whichever button, word or command it came by.</summary>
internal static class Acting
{
    /// <summary>Changes <see cref="Turn.Request"/>, which must be the request meant, and says so in its places.</summary>
    public static Outcome Do(Turn turn, UserRef actor, Act act)
    {
        if (Rights.Refusal(turn, turn.Request!, actor, act) is { } refusal)
            return new(false, refusal);
        var before = turn.Request!;
        var outcome = Carry(turn, actor, act);
        if (outcome.Done && act is not (Act.Agree or Act.NotNow))
            SecondEngineer.CloseIfLapsed(turn, before);
        return outcome;
    }

    private static Outcome Carry(Turn turn, UserRef actor, Act act) => act switch
    {
        Act.Ack => Take(turn, actor),
        Act.Resolve => Resolve(turn, actor),
        Act.Snooze snooze => Snooze(turn, actor, snooze),
        Act.EscalateNow => EscalateNow(turn, actor),
        Act.ToTeam move => Move(turn, actor, move),
        Act.ToPerson to => SecondEngineer.NeedsConsent(turn, actor, to.Person) ? SecondEngineer.Ask(turn, actor, to.Person) : Rerouting.ToPerson(turn, actor, to.Person),
        Act.Agree agree => SecondEngineer.Agree(turn, actor, agree.Person),
        Act.NotNow not => SecondEngineer.NotNow(turn, actor, not.Person),
        Act.SetPriority set => SetPriority(turn, actor, set),
        Act.AnswerQuestion answer => Rerouting.Answer(turn, actor, answer.Option),
        Act.HaveIssue => Noting.HaveIssue(turn, actor),
        Act.ItIsABug => FeatureRequests.IsABug(turn, actor),
        Act.ItIsAFeature => FeatureRequests.IsAFeature(turn, actor),
        Act.ChooseTeam choice => Rerouting.ToTeam(turn, actor, new Owner(choice.Team), ActionWords.Chosen(turn, actor, choice.Team)),
        _ => throw new InvalidOperationException($"no such act: {act}"),
    };

    private static Outcome Move(Turn turn, UserRef actor, Act.ToTeam move)
    {
        var before = turn.Request!;
        var outcome = Rerouting.ToTeam(turn, actor, move.Owner, ActionWords.Moved(turn, actor, move));
        if (outcome.Done && move.Wrong)
            turn.Request = turn.Request! with { Corrections = [.. before.Corrections, Correction.Of(before, move.Owner.Team, actor, turn.Now)] };
        return outcome;
    }

    private static Outcome Take(Turn turn, UserRef actor)
    {
        var request = turn.Request!;
        if (request.State == RequestState.Acked)
            return new(false, ActionWords.AlreadyTaken(turn, request, actor));
        turn.Request = request with
        {
            Escalation = EscalationRules.Ack(request.Escalation),
            TakenBy = actor,
            TakenAt = turn.Now,
            FirstTakenAt = request.FirstTakenAt ?? turn.Now,
            Question = null,
            FeatureOf = null,
            Consent = request.Consent is { } consent && consent.By.Is(actor) ? consent : null,
        };
        TakingOver.Seen(turn, actor, request.Team);
        return Said(turn, actor, "acked", ActionWords.Taken(turn, request, actor));
    }

    private static Outcome Resolve(Turn turn, UserRef actor)
    {
        var request = turn.Request!;
        turn.Request = request with
        {
            Escalation = EscalationRules.Resolve(request.Escalation),
            ResolvedBy = actor,
            ResolvedAt = turn.Now,
            Question = null,
            Consent = null,
        };
        return Said(turn, actor, "resolved", ActionWords.Resolved(turn, turn.Request));
    }

    private static Outcome Snooze(Turn turn, UserRef actor, Act.Snooze snooze)
    {
        if (snooze.Until <= turn.Now)
            return new(false, ActionWords.Past(turn, snooze.Until, actor));
        turn.Request = turn.Request! with { Escalation = EscalationRules.Snooze(turn.Request.Escalation, snooze.Until, turn.Now) };
        return Said(turn, actor, "snoozed", ActionWords.Snoozed(turn, turn.Request, actor));
    }

    private static Outcome EscalateNow(Turn turn, UserRef actor)
    {
        var request = turn.Request!;
        if (turn.Roster.LadderOf(request) is not { } ladder || request.State != RequestState.Open)
            return new(false, ActionWords.NothingToEscalate(turn, request));
        var (escalation, firings) = EscalationRules.EscalateNow(ladder, request.Escalation, turn.Now);
        turn.Request = request with { Escalation = escalation };
        turn.Log(actor, "escalated", "");
        Telling.TellAll(turn, firings, $"{turn.Roster.NameOf(actor)} escalates this.", actor);
        if (escalation.State != request.State)
            StatusPosts.Refresh(turn);
        return new(true, ActionWords.Escalated(turn, turn.Request, firings[0]));
    }

    private static Outcome SetPriority(Turn turn, UserRef actor, Act.SetPriority set)
    {
        var request = turn.Request!;
        if (request.Escalation.Priority == set.Priority)
            return new(false, ActionWords.SamePriority(turn, request));
        var ladder = turn.Roster.LadderOf(request);
        turn.Request = request with { Escalation = EscalationRules.ChangePriority(ladder, request.Escalation, set.Priority, turn.Now) };
        var said = ActionWords.Prioritised(turn, request, set.Priority, actor);
        turn.Log(actor, "set priority", set.Priority.Value);
        Rerouting.Run(turn, said.ToString());
        StatusPosts.Refresh(turn);
        return new(true, said);
    }

    private static Outcome Said(Turn turn, UserRef actor, string what, Text text)
    {
        turn.Log(actor, what, "");
        StatusPosts.Announce(turn, text);
        return new(true, text);
    }
}
