using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;

namespace RotationBot.Domain.Wording;

/// <summary>What is said when people act on a request, or may not.</summary>
internal static class ActionWords
{
    public static Text Taken(Turn turn, Request before, UserRef actor)
    {
        var others = before.Told.Where(p => p != actor.Person).Take(4).Select(turn.Roster.NameOf).ToList();
        return Text.Of($"{turn.Roster.NameOf(actor)} has {before.Id} (after {Times.Length(turn.Now - before.OpenedAt)}).{(others.Count == 0 ? "" : $" {Lists.And(others)}, nothing more to do.")}");
    }

    public static Text Resolved(Turn turn, Request request)
    {
        var taken = request.FirstTakenAt is { } at ? $" (taken in {Times.Length(at - request.OpenedAt)})" : "";
        return Text.Of($"{request.Id} resolved by {turn.Roster.NameOf(request.ResolvedBy!)} after {Times.Length(turn.Now - request.OpenedAt)}{taken}. A new mention here opens a new request.");
    }

    public static Text Snoozed(Turn turn, Request request, UserRef actor)
    {
        var until = Times.FullFor(request.Escalation.SnoozedUntil!.Value, new LadderWords(turn, request).Zone, turn.Roster.ZoneOf(actor), turn.Now);
        return Text.Of($"{turn.Roster.NameOf(actor)} snoozed {request.Id} until {until}{(turn.Roster.LadderOf(request) is null ? "." : "; then the rota is told again from the start.")}");
    }

    public static Text ThreadIsTaken(Turn turn, Request request) => Text.Of(
        $"This thread is {request.Id} ({StatusWords.State(turn, request)}). If you need something else, please ask outside it.");

    /// <summary>A timer is due and there is nobody it could tell.</summary>
    public static Text WithoutLadder(Request request, bool back) => back
        ? Text.Of($"{request.Id} is back from its snooze and still open. Nobody is paged for it; anyone can take it.")
        : Text.Of($"{request.Id} is still open, but its team's escalation is no longer configured. Please hand it to another team.");

    public static Text Past(Turn turn, Instant until, UserRef actor) => Text.Of($"{Times.Full(until, turn.Roster.ZoneOf(actor), turn.Now)} has passed already; name a later moment.");

    public static Text Escalated(Turn turn, Request request, Firing firing) => firing.Kind is FiringKind.Exhausted
        ? Text.Of($"{request.Id}: nobody further could be told.")
        : Text.Of($"{request.Id}: {new LadderWords(turn, request).Name(firing)} {(turn.Roster.EverybodyIn(firing).Count > 1 ? "are" : "is")} told now.");

    public static Text NothingToEscalate(Turn turn, Request request) => turn.Roster.LadderOf(request) is null
        ? Text.Of($"{request.Id} has no ladder to climb: its team has no escalation policy.")
        : Text.Of($"{request.Id} is not waiting ({StatusWords.State(turn, request)}), so nobody further is told.");

    public static Text Prioritised(Turn turn, Request before, PriorityId priority, UserRef actor)
    {
        var organisation = turn.Facts.Organisation;
        return Text.Of($"{before.Id} is {organisation.PriorityOf(priority).Label} now (was {organisation.PriorityOf(before.Escalation.Priority).Label}), says {turn.Roster.NameOf(actor)}.");
    }

    public static Text SamePriority(Turn turn, Request request) =>
        Text.Of($"{request.Id} is {turn.Facts.Organisation.PriorityOf(request.Escalation.Priority).Label} already.");

    public static Text Moved(Turn turn, UserRef actor, Act.ToTeam move) => Text.Of(
        $"Moved to {new Span.Bold(turn.Roster.TeamOf(move.Owner.Team).Name)} by {turn.Roster.NameOf(actor)}.{(move.Wrong ? " Noted for the owners of the rules." : "")}");

    public static Text Chosen(Turn turn, UserRef actor, TeamId team) =>
        Text.Of($"{turn.Roster.NameOf(actor)} says it is {new Span.Bold(turn.Roster.TeamOf(team).Name)}'s.");

    public static Text Answered(Turn turn, QuestionOption option) =>
        Text.Of($"{option.Label}: {new Span.Bold(turn.Roster.TeamOf(option.Team).Name)} it is.");

    public static Text HandedOver(Turn turn, UserRef actor, PersonId person) =>
        Text.Of($"{turn.Roster.NameOf(actor)} hands this to {turn.Roster.NameOf(person)}.");

    /// <summary>What was decided, and when somebody will be told, where that is not now.</summary>
    public static Text WithWhatFollows(Turn turn, Request request, string decided)
    {
        var follows = request switch
        {
            { State: RequestState.Open, Team: { } team, Escalation.Waiting: null } => new WaitingWords(turn, request, turn.Roster.TeamOf(team)).WhenNobodyIsToldNow(),
            { State: RequestState.Open } => new LadderWords(turn, request).Next(),
            _ => null,
        };
        return follows is null or { Spans.Count: 0 } ? Text.Plain(decided) : Text.Of($"{decided} {follows}");
    }

    public static Text SameTeam(Turn turn, Request request) =>
        Text.Of($"{request.Id} is with {turn.Roster.TeamOf(request.Team!.Value).Name} already.");

    public static Text SamePerson(Turn turn, Request request, PersonId person) => request.State == RequestState.Acked
        ? Text.Of($"{turn.Roster.NameOf(person)} has {request.Id} already.")
        : Text.Of($"{turn.Roster.NameOf(person)} has been told of {request.Id} already and has not answered yet.");

    public static Text Unreachable(Turn turn, PersonId person) =>
        Text.Of($"{turn.Roster.NameOf(person)} has no account I can reach, so I left it as it is.");

    public static Text AlreadyTaken(Turn turn, Request request, UserRef actor) => request.TakenBy?.Is(actor) == true
        ? Text.Of($"You have {request.Id} already.")
        : Text.Of($"{turn.Roster.NameOf(request.TakenBy!)} has {request.Id}.");

    public static Text AlreadyResolved(Turn turn, Request request) => request.ResolvedBy is null
        ? Text.Of($"{request.Id} was withdrawn, so there is nothing more to do.")
        : Text.Of($"{request.Id} was {StatusWords.State(turn, request)}, so there is nothing more to do. A new mention in its thread opens a new request.");

    public static Text NotAllowed(Turn turn, Request request, Act act)
    {
        var team = request.Team is { } id ? turn.Roster.TeamOf(id).Name : "the organisation";
        return act switch
        {
            Act.Ack => Text.Of($"You asked for {request.Id} yourself, so it stays open for the people on call. To close it, use Resolved."),
            Act.Resolve => Text.Of($"{request.Id} can be resolved by {turn.Roster.NameOf(request.Asker)}, who asked, and by the people on call for {team}."),
            Act.AnswerQuestion or Act.ChooseTeam or Act.HaveIssue or Act.ItIsABug or Act.ItIsAFeature => Text.Of($"{turn.Roster.NameOf(request.Asker)}, who asked, or somebody on call for {team} can answer this."),
            Act.Agree or Act.NotNow => ConsentWords.NotYours(turn, request),
            Act.SetPriority => Text.Of($"The priority of {request.Id} can be changed by the people on call for {team}, leads and admins; the asker can raise it."),
            _ => Text.Of($"That is for the people on call for {team}, leads and admins; say it in the thread and they will see it."),
        };
    }
}
