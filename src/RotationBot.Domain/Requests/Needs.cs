using RotationBot.Domain.Details;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Requests;

/// <summary>What a request still lacks of what its owner needs to start. Nothing urgent is held up by a form.</summary>
internal static class Needs
{
    public static IReadOnlyList<Detail> Of(Organisation organisation, Request request) =>
        request.State == RequestState.Resolved || organisation.RingsAtAnyHour(request.Escalation.Priority) ? [] : Missing(request);

    /// <summary>What should be written down once something urgent is over.</summary>
    public static bool IssueAfterwards(Organisation organisation, Request request) =>
        request is { State: RequestState.Resolved, ResolvedBy: not null } && organisation.RingsAtAnyHour(request.Escalation.Priority) && Missing(request).Contains(Detail.GithubIssue);

    /// <summary>An open question of ours asks for the deployment already.</summary>
    private static IReadOnlyList<Detail> Missing(Request request) => [.. request.AsksFor.Where(d => !request.Details.Has(d) && d switch
    {
        Detail.GithubIssue => !request.HasIssue,
        Detail.Deployment => request.Question is null,
        _ => true,
    })];
}
