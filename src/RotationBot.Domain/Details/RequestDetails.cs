namespace RotationBot.Domain.Details;

/// <summary>What a request says that whoever looks after it will want to know, as far as it could be read. Words of people: private where the request is.</summary>
public sealed record RequestDetails
{
    private const int MostLinks = 12;

    public static readonly RequestDetails None = new();

    public IReadOnlyList<RequestLink> Links { get; init; } = [];

    /// <summary>A name ("Acme Corp") or what follows <c>customer/</c> in a label.</summary>
    public string? Customer { get; init; }

    /// <summary>Of what the organisation makes: "5.2.3".</summary>
    public string? Version { get; init; }

    /// <summary>The label of the option stated ("Self-hosted").</summary>
    public string? Deployment { get; init; }

    /// <summary>As written: "by Friday". It counts from when it was said.</summary>
    public string? Timeline { get; init; }

    public RequestLink? LinkOf(LinkKind kind) => Links.FirstOrDefault(l => l.Kind == kind);

    public bool Has(Detail detail) => detail switch
    {
        Detail.GithubIssue => LinkOf(LinkKind.GithubIssue) is not null,
        Detail.Jira => LinkOf(LinkKind.Jira) is not null,
        Detail.Zendesk => LinkOf(LinkKind.Zendesk) is not null,
        Detail.Version => Version is not null,
        Detail.Customer => Customer is not null,
        Detail.Deployment => Deployment is not null,
        _ => Timeline is not null,
    };

    /// <summary>With what <paramref name="later"/> adds; what is known already stays. The same object where nothing is new.</summary>
    public RequestDetails With(RequestDetails later)
    {
        var links = later.Links.Where(l => !Links.Any(l.Is)).Take(Math.Max(0, MostLinks - Links.Count)).ToList();
        var all = this with
        {
            Links = links.Count == 0 ? Links : [.. Links, .. links],
            Customer = Customer ?? later.Customer,
            Version = Version ?? later.Version,
            Deployment = Deployment ?? later.Deployment,
            Timeline = Timeline ?? later.Timeline,
        };
        return all == this ? this : all;
    }
}
