using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;

namespace RotationBot.Domain.Wording;

/// <summary>The address of GitHub's form for a new issue, filled in as far as the request says. Nothing is sent until somebody submits it there.</summary>
internal static class PrefilledIssue
{
    // Both escaped threefold and more, they still fit into one message.
    private const int MostOfTitle = 60;
    private const int MostOfText = 200;

    /// <summary>Null: the team names no repository.</summary>
    public static Uri? For(Team team, Request request)
    {
        if (team.GitHub is not { Repository: { } repository } tracker)
            return null;
        var labels = tracker.LabelsFor(RfhWords.Slug(request.Details.Customer), null).Where(IssueTracker.IsComplete);
        var fields = new (string Name, string? Value)[]
        {
            ("template", tracker.Template),
            ("title", Lists.Excerpt(request.Text, MostOfTitle)),
            ("labels", string.Join(',', labels)),
            ("projects", ProjectOf(tracker.Project)),
            ("body", tracker.Template is null ? Body(request) : null),
        };
        return new Uri($"https://github.com/{repository}/issues/new?{string.Join('&', fields.Where(f => !string.IsNullOrEmpty(f.Value)).Select(f => $"{f.Name}={Uri.EscapeDataString(f.Value!)}"))}");
    }

    private static string Body(Request request) =>
        string.Join("\n\n", new[] { Lists.Excerpt(request.Text, MostOfText), DetailWords.Plain(request.Details), request.Id.ToString() }.Where(part => part.Length > 0));

    /// <summary>"sourcegraph/205" of "https://github.com/orgs/sourcegraph/projects/205".</summary>
    private static string? ProjectOf(Uri? project) => project?.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries) is ["orgs" or "users", var owner, "projects", var number, ..]
        ? $"{owner}/{number}"
        : null;
}
