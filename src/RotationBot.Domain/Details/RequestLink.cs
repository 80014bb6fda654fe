namespace RotationBot.Domain.Details;

/// <summary>Something a request points to.</summary>
/// <param name="Name">How people call it: <c>owner/repository#7</c>, <c>Zendesk 7</c>, <c>KEY-7</c>, else the host.</param>
/// <param name="Url">Null: only named.</param>
public sealed record RequestLink(LinkKind Kind, string Name, Uri? Url)
{
    /// <summary>Whether both point to the same thing, however it was written.</summary>
    public bool Is(RequestLink other) => Kind == other.Kind && Name == other.Name && (Kind != LinkKind.Other || Url?.OriginalString == other.Url?.OriginalString);
}

public enum LinkKind
{
    GithubIssue,
    PullRequest,
    Zendesk,
    Jira,
    Other,
}
