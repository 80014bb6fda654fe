using System.Globalization;
using NodaTime;
using RotationBot.Domain.Alerts;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Details;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Focus;

namespace RotationBot.Domain.Requests;

/// <summary>The number of a request; people write it <c>R-142</c>.</summary>
public readonly record struct RequestId(int Number)
{
    public override string ToString() => "R-" + Number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Something somebody asked for, until it is resolved.</summary>
public sealed record Request
{
    public required RequestId Id { get; init; }

    /// <summary>How often it has been stored: 0 before the first time. Guards against two hosts deciding at once.</summary>
    public int Version { get; init; }

    /// <summary>The message that asked.</summary>
    public required MessageRef Message { get; init; }

    /// <summary>The thread in which it is dealt with.</summary>
    public required ThreadRef Thread { get; init; }

    public required UserRef Asker { get; init; }

    /// <summary>What was asked, without the names it was addressed to; blank once retention has passed.</summary>
    public required string Text { get; init; }

    public required Instant OpenedAt { get; init; }

    /// <summary>The owner; null if no rule and no fallback team fits.</summary>
    public TeamId? Team { get; init; }

    /// <summary>The topic's own policy where it has one, else the team's; null: no timers.</summary>
    public PolicyId? Policy { get; init; }

    /// <summary>The topic's own channel where it has one, else the team's.</summary>
    public ChannelId? Channel { get; init; }

    public GroupId? Group { get; init; }

    /// <summary>The rule and words that decided, for people.</summary>
    public string? Why { get; init; }

    /// <summary>The rule alone, without the words of the message: what may be said outside a private place.</summary>
    public string? Rule { get; init; }

    /// <summary>The channel in which the asker let a direct message be posted.</summary>
    public ChannelId? SharedIn { get; init; }

    /// <summary>Whether it was asked by mentioning a group: that is how people ask formally. A mention of the bot alone is a question.</summary>
    public bool IsFormal { get; init; }

    /// <summary>What its owner needs before starting, given already or not. Nothing in what was stored before there was any.</summary>
    public IReadOnlyList<Detail> AsksFor { get => field ?? []; init; } = [];

    /// <summary>What it and the replies in its thread say. Nothing in what was stored before it was read, and once retention has passed.</summary>
    public RequestDetails Details { get => field ?? RequestDetails.None; init; } = RequestDetails.None;

    /// <summary>Somebody said that there is an issue, whether its link is known or not.</summary>
    public bool HasIssue { get; init; }

    public required Escalation Escalation { get; init; }

    /// <summary>Everybody this request has ever told: they may act on it.</summary>
    public IReadOnlyList<PersonId> Told { get; init; } = [];

    /// <summary>Engineers who wrote in the thread of their own accord. None in what was stored before they were noted.</summary>
    public IReadOnlyList<PersonId> Joined { get => field ?? []; init; } = [];

    public UserRef? TakenBy { get; init; }
    public Instant? TakenAt { get; init; }

    /// <summary>When it was first taken: the time to ack counts from <see cref="OpenedAt"/> to here, over re-routes.</summary>
    public Instant? FirstTakenAt { get; init; }

    /// <summary>A second engineer whom somebody would like to have it, where that needs agreement; null: nobody waits for any.</summary>
    public ConsentAsked? Consent { get; init; }

    public UserRef? ResolvedBy { get; init; }
    public Instant? ResolvedAt { get; init; }

    /// <summary>A question the asker has not answered yet.</summary>
    public OpenQuestion? Question { get; init; }

    /// <summary>Of a request that an alert bot opened; null: a person asked.</summary>
    public Alert? Alert { get; init; }

    /// <summary>The team whose feature this asks for, as far as a rule can tell; null: it is about none, or that is settled.</summary>
    public TeamId? FeatureOf { get; init; }

    /// <summary>Each time somebody said that it had come to the wrong team. None in what was stored before there were any.</summary>
    public IReadOnlyList<Correction> Corrections { get => field ?? []; init; } = [];

    /// <summary>The resolved request in whose thread this one was asked.</summary>
    public RequestId? Follows { get; init; }

    /// <summary>Our first reply in the thread: it shows the state.</summary>
    public EffectKey? Reply { get; init; }

    /// <summary>Our post in the owning team's channel, if there is one.</summary>
    public EffectKey? TeamPost { get; init; }

    /// <summary>When a timer is due next; null: nothing waits.</summary>
    public Instant? DueAt { get; init; }

    public RequestState State => Escalation.State;

    /// <summary>Whether its words may be repeated outside the place where it was asked.</summary>
    public bool IsPublic => Thread.Channel.Kind == ChannelKind.Public;

    /// <summary>Why it went where it went; of a private conversation the rule's name, not the words that matched.</summary>
    public string? WhyForAll => IsPublic ? Why : Rule;
}

/// <param name="Options">What can be answered and who owns the request then.</param>
public sealed record OpenQuestion(string Qualifier, string Ask, IReadOnlyList<QuestionOption> Options);

/// <param name="AsksFor">Null: what the team asks for.</param>
public sealed record QuestionOption(string Id, string Label, TeamId Team, ChannelId? Channel, GroupId? Group, PolicyId? Policy, IReadOnlyList<Detail>? AsksFor = null);
