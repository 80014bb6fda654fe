using RotationBot.Domain.Details;
namespace RotationBot.Domain.Directory;

/// <summary>Who owns requests.</summary>
public sealed record Team
{
    public required TeamId Id { get; init; }
    public required string Name { get; init; }
    public ChannelId? Channel { get; init; }
    public GroupId? Group { get; init; }
    public RotaId? Rota { get; init; }

    /// <summary>Who is told, and when; null: the reply names the channel, and the request stays open without timers.</summary>
    public PolicyId? Policy { get; init; }

    public IReadOnlySet<PersonId> Leads { get; init; } = new HashSet<PersonId>();
    public PersonId? ProductManager { get; init; }

    /// <summary>Whether the engineers of its rota are to be left out of requests while they are not on call.</summary>
    public bool FocusGuard { get; init; }

    /// <summary>Where this team's people are pinged.</summary>
    public PostTo PostTo { get; init; }

    /// <summary>What a formal request needs before the team starts.</summary>
    public IReadOnlyList<Detail> AsksFor { get; init; } = [];

    /// <summary>Where the team's issues are; null: nothing is said of them.</summary>
    public IssueTracker? GitHub { get; init; }

    /// <summary>Whether a request for help can be had ready to post.</summary>
    public bool OffersRfh { get; init; }

    /// <summary>A page with known answers, to be looked at first.</summary>
    public Uri? KnowledgeBase { get; init; }

    /// <summary>When the team's channel is told how it stands, as a cron expression of the scheduler; null: never.</summary>
    public string? Digest { get; init; }

    /// <summary>A sentence for people who turn to a team nobody is paged for ("mention the assigned sales rep").</summary>
    public string? Note { get; init; }
}

public enum PostTo
{
    /// <summary>In the thread of the request.</summary>
    Thread,

    /// <summary>In a post of its own in the team's channel, linked with the thread.</summary>
    Channel,
}
