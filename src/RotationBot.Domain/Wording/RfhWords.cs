using RotationBot.Domain.Conversation;
using RotationBot.Domain.Details;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;

namespace RotationBot.Domain.Wording;

/// <summary>A request for help ready to be copied: what it is about, the issue, the timeline, and the labels of the issue. It pings nobody.</summary>
internal static class RfhWords
{
    private const int MostOfText = 200;
    private const string Unknown = "…";

    /// <summary>The text, or why there is none for this reader.</summary>
    public static Text For(Turn turn, Request request, UserRef reader)
    {
        if (request.Team is not { } id || turn.Roster.TeamOf(id) is not { OffersRfh: true } team)
            return Text.Of($"{(request.Team is { } owner ? turn.Roster.TeamOf(owner).Name : "Whoever takes it")} needs no request for help written: the thread of {request.Id} is enough.");
        return request.IsPublic || request.Asker.Is(reader)
            ? Text.Lines([Where(request), Heading(request), .. Body(turn, team, request)])
            : Text.Of($"{request.Id} was asked in private; {turn.Roster.NameOf(request.Asker)} can have the text.");
    }

    /// <summary>A name as labels spell it: "acme-corp".</summary>
    public static string? Slug(string? name) => name is null ? null : string.Join('-', name.ToLowerInvariant().Split([' ', '&', '/'], StringSplitOptions.RemoveEmptyEntries));

    private static Text Where(Request request) => request.Channel is { } channel
        ? Text.Of($"Ready to post in {new Span.InChannel(channel)}; fill in what is {Unknown}:")
        : Text.Of($"Ready to post; fill in what is {Unknown}:");

    private static Text Heading(Request request) => Text.Of(
        $"{(request.Group is { } group ? group + " " : "")}RFH {request.Id}: {(request.Text.Length == 0 ? Unknown : Lists.Excerpt(request.Text, MostOfText))}");

    private static IEnumerable<Text> Body(Turn turn, Team team, Request request)
    {
        var details = request.Details;
        yield return Text.Of($"Issue: {(details.LinkOf(LinkKind.GithubIssue) is { } issue ? Address(issue) : Unknown)}");
        yield return Text.Of($"Timeline: {details.Timeline ?? Unknown}");
        yield return Text.Of($"Customer: {details.Customer ?? Unknown} · version: {details.Version ?? Unknown} · {details.Deployment ?? $"deployment: {Unknown}"}");
        var priority = turn.Facts.Organisation.PriorityOf(request.Escalation.Priority);
        if (team.GitHub?.LabelsFor(Slug(details.Customer), priority.IsDefault ? null : priority.Id.Value).ToList() is { Count: > 0 } labels)
            yield return Text.Of($"Labels of the issue: {Text.Join(", ", labels.Select(l => Text.Of($"{new Span.Code(l)}")))}");
    }

    private static string Address(RequestLink issue) => issue.Url?.OriginalString ?? issue.Name;
}
