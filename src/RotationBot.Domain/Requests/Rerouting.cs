using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Routing;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Requests;

/// <summary>Another team or person: their ladder starts at level 1, only the request's age goes on.</summary>
internal static class Rerouting
{
    public static Outcome ToTeam(Turn turn, UserRef actor, Owner owner, Text moved) =>
        ToTeam(turn, actor, owner, moved, turn.Request!.Team is { } before ? $"came from {turn.Roster.TeamOf(before).Name}" : null);

    private static Outcome ToTeam(Turn turn, UserRef actor, Owner owner, Text moved, string? why)
    {
        var old = turn.Request!;
        var given = Owners.Give(old, turn.Facts.Organisation, owner);
        if (Owners.Same(old, given) && old.State == RequestState.Open && old.Question is null)
            return new(false, ActionWords.SameTeam(turn, old));
        turn.Log(actor, "moved", $"{old.Team} -> {owner.Team}");
        if (old.TeamPost is { } post)
            turn.Edit(old.Thread.Channel.Platform, post, Text.Of($"{old.Id}: {moved}"));
        turn.Request = Reopened(given) with
        {
            Escalation = EscalationRules.HandOffToTeam(old.Escalation, turn.Now),
            Why = why,
            Rule = why == old.Why ? old.Rule : why,
        };
        Run(turn, moved.ToString());
        StatusPosts.Refresh(turn);
        return new(true, moved);
    }

    /// <param name="saying">What is said of it; null: that the actor hands it over.</param>
    public static Outcome ToPerson(Turn turn, UserRef actor, PersonId person, Text? saying = null)
    {
        if (!turn.Roster.Reaches(person))
            return new(false, ActionWords.Unreachable(turn, person));
        var request = turn.Request!;
        if (IsWith(request, person))
            return new(false, ActionWords.SamePerson(turn, request, person));
        turn.Log(actor, "handed over", person.Value);
        turn.Request = Reopened(request) with { Escalation = EscalationRules.HandOffToPerson(request.Escalation, person, turn.Now) };
        var said = saying ?? ActionWords.HandedOver(turn, actor, person);
        if (turn.Roster.LadderOf(request) is null)
            Telling.TellAll(turn, [new Firing(FiringKind.HandOff, 1, null, [new Target.OfPerson(person)])], said.ToString());
        else
            Run(turn, said.ToString());
        StatusPosts.Refresh(turn);
        return new(true, said);
    }

    /// <summary>The asker's answer decides between the owners. The best guess starts at once, another owner gets the request.</summary>
    public static Outcome Answer(Turn turn, UserRef actor, QuestionOption option)
    {
        var request = turn.Request = turn.Request! with { Details = turn.Request.Details with { Deployment = option.Label } };
        var said = ActionWords.Answered(turn, option);
        if (!Owners.Same(request, Owners.Give(request, turn.Facts.Organisation, Owners.Of(option))))
            return ToTeam(turn, actor, Owners.Of(option), said, request.Why);
        turn.Log(actor, "answered", option.Id);
        var waiting = request.State == RequestState.Open && request.Escalation.Waiting is null;
        turn.Request = request with
        {
            Question = null,
            Escalation = waiting ? request.Escalation with { CountFrom = turn.Now } : request.Escalation,
        };
        Run(turn, said.ToString());
        StatusPosts.Refresh(turn);
        return new(true, said);
    }

    /// <summary>Lets the ladder do what is due now, and says what happens if that is nothing.</summary>
    public static void Run(Turn turn, string because)
    {
        var request = turn.Request!;
        IReadOnlyList<Firing> firings = [];
        if (turn.Roster.LadderOf(request) is { } ladder)
        {
            (var escalation, firings) = EscalationRules.Tick(ladder, request.Escalation, turn.Now);
            turn.Request = request with { Escalation = escalation };
        }
        if (firings.Count > 0)
            Telling.TellAll(turn, firings, because);
        else
            turn.Post(request.Thread.Channel.Platform, new Place.InThread(request.Thread), Urgency.Reply, ActionWords.WithWhatFollows(turn, turn.Request!, because));
    }

    /// <summary>Whether the person has it, or was handed it and has not answered yet: telling them again would say nothing new.</summary>
    private static bool IsWith(Request request, PersonId person) => request.State switch
    {
        RequestState.Acked => request.TakenBy?.Person == person,
        RequestState.Open => request.Escalation is { Waiting: Escalation.AfterHandOff, Told: [var only] } && only == person,
        _ => false,
    };

    private static Request Reopened(Request request) => request with { TakenBy = null, TakenAt = null, Question = null, FeatureOf = null, Consent = null };
}
