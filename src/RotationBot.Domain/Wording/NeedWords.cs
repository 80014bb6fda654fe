using RotationBot.Domain.Conversation;
using RotationBot.Domain.Details;
using RotationBot.Domain.Requests;

namespace RotationBot.Domain.Wording;

/// <summary>What a request still needs, in one line. It is asked once; later the same line only shrinks.</summary>
internal static class NeedWords
{
    /// <summary>Null: nothing is missing, or it is too urgent to ask.</summary>
    public static Text? AtFirst(Turn turn, Request request) => Line(turn, request, "To start, this needs");

    /// <inheritdoc cref="AtFirst"/>
    public static Text? Still(Turn turn, Request request) => Needs.IssueAfterwards(turn.Facts.Organisation, request)
        ? Text.Of($"For the record, it still wants {Issue(turn, request)}.")
        : Line(turn, request, "It still needs");

    public static Text PasteLink(Request request) => Text.Of($"Good. Paste its link into the thread of {request.Id}, and I'll add it.");

    public static Text NoMoreNeeded(Request request) => Text.Of($"{request.Id} needs no issue any more.");

    private static Text? Line(Turn turn, Request request, string start)
    {
        var missing = Needs.Of(turn.Facts.Organisation, request);
        if (missing.Count == 0)
            return null;
        var names = missing.Select(d => d == Detail.GithubIssue ? Issue(turn, request) : Text.Plain(Name(d))).ToList();
        var list = names.Count == 1 ? names[0] : Text.Of($"{Text.Join(", ", names.Take(names.Count - 1))} and {names[^1]}");
        return Text.Of($"{start} {list}. A reply here with {(missing is [Detail.GithubIssue] ? "its link" : "what you know")} is enough.");
    }

    // "a GitHub issue with team/delivery on the board (open a prefilled one)"
    private static Text Issue(Turn turn, Request request)
    {
        var team = turn.Roster.TeamOf(request.Team!.Value);
        var labels = Text.Join(", ", (team.GitHub?.FixedLabels ?? []).Select(l => Text.Of($"{new Span.Code(l)}")));
        var with = labels.Spans.Count == 0 ? Text.Empty : Text.Of($" with {labels}");
        var board = team.GitHub?.Project is { } project ? Text.Of($" on the {new Span.Link("board", project)}") : Text.Empty;
        var open = PrefilledIssue.For(team, request) is { } url ? Text.Of($" ({new Span.Link("open a prefilled one", url)})") : Text.Empty;
        return Text.Of($"a GitHub issue{with}{board}{open}");
    }

    private static string Name(Detail detail) => detail switch
    {
        Detail.Jira => "the Jira ticket",
        Detail.Zendesk => "the Zendesk ticket",
        Detail.Version => "the version",
        Detail.Customer => "the customer",
        Detail.Deployment => "where it runs",
        _ => "a timeline",
    };
}
