using System.Globalization;
using RotationBot.Domain.Changes;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Details;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Handovers;
using RotationBot.Domain.Requests;

namespace RotationBot.Domain.Wording;

/// <summary>The buttons under the bot's messages. Their ids are what <see cref="Requests.Presses"/> reads.</summary>
internal static class Buttons
{
    public const string AckId = "ack";
    public const string HandOffId = "handoff";
    public const string WrongTeamId = "wrong-team";
    public const string ResolveId = "resolve";
    public const string HaveIssueId = "have-issue";
    public const string RfhId = "rfh";
    public const string BugId = "bug";
    public const string FeatureId = "feature";
    public const string AgreePrefix = "agree.";
    public const string NotNowPrefix = "not-now.";
    public const string AnswerPrefix = "answer.";
    public const string RoutePrefix = "route.";
    public const string PostPrefix = "post.";

    public const string HandoverPrefix = "handover.";
    public const string HaveItAct = "have";
    public const string PingAct = "ping";
    public const string SortOutAct = "sort";

    public const string ConfirmId = "confirm";
    public const string AcceptId = "accept";
    public const string DeclineId = "decline";
    public const string CancelId = "cancel";
    public const string FindCoverId = "find-cover";
    public const string FindAllId = "find-covers";

    /// <summary>Buttons that carry the number of a change after a dot ("accept.7").</summary>
    public static readonly IReadOnlyList<string> OfChanges = [ConfirmId, AcceptId, DeclineId, CancelId, FindCoverId, FindAllId];

    public static readonly Button Ack = new(AckId, "I'm on it");
    public static readonly Button HaveIssue = new(HaveIssueId, "I have one");
    public static readonly Button Rfh = new(RfhId, "RFH text");
    public static readonly Button Resolve = new(ResolveId, "Resolved");

    /// <summary>What can be done with a request in its present state.</summary>
    public static IReadOnlyList<Button> For(Organisation organisation, Request request)
    {
        if (request.State == RequestState.Resolved)
            return [];
        var question = request.Question?.Options.Select(o => new Button(AnswerPrefix + o.Id, o.Label)) ?? [];
        IEnumerable<Button> feature = request.FeatureOf is null ? [] : [new(BugId, "It's a bug"), new(FeatureId, "Right, a feature")];
        IEnumerable<Button> ack = request.State == RequestState.Acked ? [] : [Ack];
        return [.. question, .. feature, .. ack, HandOff(organisation, request), WrongTeam(organisation, request), Resolve];
    }

    /// <summary>The same in its own thread, where its asker is.</summary>
    public static IReadOnlyList<Button> ForThread(Organisation organisation, Request request)
    {
        var needsIssue = Needs.Of(organisation, request).Contains(Detail.GithubIssue);
        var offersRfh = request is { IsFormal: true, Team: { } team, State: not RequestState.Resolved } && organisation.Teams[team].OffersRfh;
        return [.. needsIssue ? [HaveIssue] : Array.Empty<Button>(), .. For(organisation, request), .. offersRfh ? [Rfh] : Array.Empty<Button>()];
    }

    public static Button RouteTo(Team team) => new(RoutePrefix + team.Id, "It's " + team.Name);

    public static IReadOnlyList<Button> ToAgree(PersonId engineer) => [new(AgreePrefix + engineer, "Agree"), new(NotNowPrefix + engineer, "Not now")];

    public static Button PostIn(ChannelId channel, string messageId) => new(PostPrefix + messageId, "Post it in " + channel);

    public static Button HaveIt(HandoverId handover) => OfHandover(HaveItAct, handover, "I have it");

    public static Button Ping(HandoverId handover, string name) => OfHandover(PingAct, handover, "Ping " + name);

    public static Button SortOut(HandoverId handover) => OfHandover(SortOutAct, handover, "I'll sort it out");

    private static Button OfHandover(string act, HandoverId handover, string label) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{HandoverPrefix}{act}.{handover.Number}"), label);

    public static IReadOnlyList<Button> ToAnswer(ChangeId id) => [Of(AcceptId, id, "Accept"), Of(DeclineId, id, "Decline")];

    /// <param name="label">What going ahead means: "Ask Ana", "Swap".</param>
    public static IReadOnlyList<Button> ToConfirm(ChangeId id, string label) => [Of(ConfirmId, id, label), Of(CancelId, id, "Cancel")];

    /// <param name="hit">How many shifts an absence hits.</param>
    public static IReadOnlyList<Button> ToFindCover(ChangeId id, int hit) => hit switch
    {
        0 => [],
        1 => [Of(FindCoverId, id, "Find cover")],
        _ => [Of(FindCoverId, id, "Find cover"), Of(FindAllId, id, "Find cover for all")],
    };

    private static Button Of(string verb, ChangeId id, string label) => new($"{verb}.{id.Number.ToString(CultureInfo.InvariantCulture)}", label);

    private static Button HandOff(Organisation organisation, Request request) =>
        new(new ButtonId(HandOffId), "Hand off…", [.. Teams(organisation, request), .. organisation.People.Values.OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => new Choice(p.Id.Value, p.Name))]);

    private static Button WrongTeam(Organisation organisation, Request request) =>
        new(new ButtonId(WrongTeamId), "Wrong team", [.. Teams(organisation, request)]);

    private static IEnumerable<Choice> Teams(Organisation organisation, Request request) =>
        organisation.Teams.Values.Where(t => t.Id != request.Team).OrderBy(t => t.Name, StringComparer.Ordinal).Select(t => new Choice(t.Id.Value, t.Name));
}
