using RotationBot.Configuration.Json;
using RotationBot.Domain.Details;

namespace RotationBot.Configuration.Sections;

/// <summary>Reads <c>asksFor</c>.</summary>
internal static class DetailsReader
{
    public static IReadOnlyList<Detail> Read(JsonView view) => [.. view.Items().Select(Detail).OfType<Detail>().Distinct()];

    private static Detail? Detail(JsonView view) => view.Word() switch
    {
        "github-issue" => Domain.Details.Detail.GithubIssue,
        "jira" => Domain.Details.Detail.Jira,
        "zendesk" => Domain.Details.Detail.Zendesk,
        "version" => Domain.Details.Detail.Version,
        "customer" => Domain.Details.Detail.Customer,
        "deployment" => Domain.Details.Detail.Deployment,
        "timeline" => Domain.Details.Detail.Timeline,
        _ => null,
    };
}
