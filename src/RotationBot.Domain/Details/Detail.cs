namespace RotationBot.Domain.Details;

/// <summary>Something a team may need to know before it can start.</summary>
public enum Detail
{
    GithubIssue,
    Jira,
    Zendesk,
    Version,
    Customer,

    /// <summary>Which option of a qualifier holds, such as self-hosted or managed.</summary>
    Deployment,

    /// <summary>By when it is needed.</summary>
    Timeline,
}
