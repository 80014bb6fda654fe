using NodaTime;
using RotationBot.Domain.Alerts;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Details;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Routing;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Requests;

/// <summary>A message asks for help: a request is opened, answered in its thread, and its ladder starts.</summary>
internal static class Opening
{
    /// <summary>How long a question may stay unanswered before the best guess is told anyway.</summary>
    private static readonly Duration TimeToAnswer = Duration.FromMinutes(5);

    public static Decision Open(Turn turn, Asked asked)
    {
        var organisation = turn.Facts.Organisation;
        if (Ownership.EntryFor(organisation, asked.Message.Channel, asked.Said) is not { } entry)
            return Decision.Nothing;
        var understood = Understanding.Of(organisation, entry, asked.Said.Body, turn.Facts.Request?.Details.Deployment);
        if (understood.SaysNothing && !asked.IsAlert)
            return Greet(turn, asked);
        return understood.Ownership.Owner is null ? NoOwner(turn, asked, understood) : Owned(turn, asked, understood);
    }

    /// <summary>Opens the request for an owner: the first reply, the pings, the ladder.</summary>
    /// <param name="share">The asker wants it posted in the owner's channel.</param>
    public static Decision Owned(Turn turn, Asked asked, Understanding understood, bool share = false)
    {
        var ownership = understood.Ownership;
        turn.Request = Owners.Give(New(turn, asked, understood), turn.Facts.Organisation, ownership.Owner!) with
        {
            Why = ownership.Why,
            Rule = ownership.Rule,
            Question = Ask(ownership.Question, turn.Facts.Organisation),
        };
        turn.Request = turn.Request with { SharedIn = share ? turn.Request.Channel : null };
        turn.Log(asked.Asker, "asked", $"{turn.Request.Team}: {ownership.Rule ?? (ownership.IsLastResort ? "last resort" : "by place")}");
        var ladder = turn.Roster.LadderOf(turn.Request);
        var firings = StartLadder(turn, ladder);
        FirstReply.Say(turn, asked, ownership, firings);
        return turn.Done();
    }

    private static Decision NoOwner(Turn turn, Asked asked, Understanding understood)
    {
        var ownership = understood.Ownership;
        turn.Log(asked.Asker, "no owner", asked.Message.Channel.Id);
        if (!turn.Facts.Organisation.RingsAtAnyHour(understood.Priority.Id))
        {
            if (!asked.IsAlert)
                turn.Post(asked.Asker.Platform, new Place.InThread(asked.Thread), Urgency.Reply, OpeningWords.NobodyFits(ownership));
            return turn.DoneUnchanged();
        }
        turn.Request = New(turn, asked, understood);
        UrgentWithoutOwner.Say(turn, ownership.FallbackChannels);
        return turn.Done();
    }

    private static Decision Greet(Turn turn, Asked asked)
    {
        var command = turn.Facts.Platforms[asked.Asker.Platform].Traits.Command;
        turn.Post(asked.Asker.Platform, new Place.InThread(asked.Thread), Urgency.Reply, OpeningWords.Greeting(turn.Roster.NameOf(asked.Asker), command));
        return turn.DoneUnchanged();
    }

    private static Request New(Turn turn, Asked asked, Understanding understood) => new()
    {
        Id = new RequestId(turn.Facts.NextNumber),
        Message = asked.Message,
        Thread = asked.Thread,
        Asker = asked.Asker,
        Text = asked.Said.Body.Trim(),
        OpenedAt = turn.Now,
        Follows = turn.Facts.Request?.Id,
        Escalation = EscalationRules.Start(understood.Priority.Id, turn.Now),
        IsFormal = asked.Said.Groups.Count > 0,
        Details = understood.Details.With(Earlier(turn)),
        HasIssue = turn.Facts.Request?.HasIssue ?? false,
        Alert = asked.IsAlert ? new Alert(1, turn.Now, null) : null,
    };

    /// <summary>What the request before it in the same thread said holds still, but for its haste.</summary>
    private static RequestDetails Earlier(Turn turn) => (turn.Facts.Request?.Details ?? RequestDetails.None) with { Timeline = null };

    private static IReadOnlyList<Firing> StartLadder(Turn turn, Ladder? ladder)
    {
        if (ladder is null)
            return [];
        var request = turn.Request!;
        var waitsForAnswer = request.Question is not null && !ladder.Rings(request.Escalation.Priority);
        var start = waitsForAnswer ? turn.Now + TimeToAnswer : turn.Now;
        var (escalation, firings) = EscalationRules.Tick(ladder, request.Escalation with { CountFrom = start }, turn.Now);
        turn.Request = request with { Escalation = escalation };
        return firings;
    }

    private static OpenQuestion? Ask(RouteQuestion? question, Organisation organisation) => question is null
        ? null
        : new OpenQuestion(question.Qualifier, question.Ask, [.. question.Options.Select(o => Owners.Option(o, organisation))]);
}

/// <summary>A message that asks for something, however it was heard.</summary>
/// <param name="Thread">Where it is answered: its own thread, or the one it was said in.</param>
/// <param name="IsEdit">It asks since it was edited: platforms tell nobody of names that an edit adds.</param>
internal sealed record Asked(MessageRef Message, ThreadRef Thread, UserRef Asker, Said Said, Instant SentAt, bool IsEdit = false)
{
    /// <summary>An alert bot says it.</summary>
    public bool IsAlert { get; init; }
}
