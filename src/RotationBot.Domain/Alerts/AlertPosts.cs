using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Alerts;

/// <summary>
/// A listed bot posts or edits an alert: it opens a request, or belongs to the one that is about the same alert. Its words
/// for the end resolve that one. An alert that comes back soon goes on where it stood.
/// </summary>
internal static class AlertPosts
{
    /// <summary>An alert that comes back within this time had not really gone.</summary>
    private static readonly Duration Settling = Duration.FromMinutes(30);

    private static readonly Duration LooksBack = Duration.FromDays(1);

    public static Wanted Wants(MessageRef message, ThreadRef? thread) =>
        new(Thread: thread ?? message.AsThread, AskedBy: message, OpenRequests: true, Recent: LooksBack);

    public static Decision Decide(Turn turn, Asked asked)
    {
        if (turn.Facts.Deleted || (turn.Facts.AlreadyAsked && !asked.IsEdit) || turn.Facts.Request is { Alert: null }
            || turn.Facts.Organisation.AlertBotOf(asked.Message.Channel, asked.Asker) is not { } bot || !asked.Said.Body.Any(char.IsLetterOrDigit))
            return Decision.Nothing;
        var title = AlertTitle.Read(asked.Said.Body, bot);
        var known = Known(turn, asked, bot, title.Key);
        var isOver = IsOver(title.State, known, bot);
        return known switch
        {
            { State: not RequestState.Resolved } when isOver => Ended(turn, asked, known),
            _ when isOver => Decision.Nothing,
            { State: not RequestState.Resolved } => asked.IsEdit ? Decision.Nothing : Again(turn, asked, known),
            not null when IsBack(turn, asked, known) => Back(turn, asked, known),
            // A count or a duration that goes on in a post whose alert somebody has closed.
            not null when turn.Facts.AlreadyAsked && known.ResolvedBy?.Is(asked.Asker) != true => Decision.Nothing,
            _ => Opening.Open(turn, asked with { IsAlert = true, Said = asked.Said with { ToBot = false, Groups = [] } }),
        };
    }

    /// <summary>What only reads like an end is one where the alert had read otherwise.</summary>
    private static bool IsOver(AlertState state, Request? known, AlertBot bot) =>
        state == AlertState.Resolved || (state == AlertState.PerhapsResolved && known is not null && AlertTitle.Read(known.Text, bot).State == AlertState.Firing);

    /// <summary>In whose thread it is said, else the last that this bot opened here about the same alert.</summary>
    private static Request? Known(Turn turn, Asked asked, AlertBot bot, string key)
    {
        return turn.Facts.Request ?? turn.Facts.OpenRequests.LastOrDefault(IsSame) ?? turn.Facts.Recent.LastOrDefault(IsSame);

        bool IsSame(Request request) => key.Length > 0
            && request is { Alert: not null }
            && request.Asker.Is(asked.Asker)
            && request.Message.Channel.Id == asked.Message.Channel.Id
            && AlertTitle.Read(request.Text, bot).Key == key;
    }

    private static bool IsBack(Turn turn, Asked asked, Request known) =>
        known.Alert?.Before is not null && known.ResolvedBy?.Is(asked.Asker) == true && known.ResolvedAt + Settling > turn.Now;

    /// <summary>The first time it is said; after that the count shows it.</summary>
    private static Decision Ended(Turn turn, Asked asked, Request known)
    {
        turn.Request = known with
        {
            Escalation = EscalationRules.Resolve(known.Escalation),
            ResolvedBy = asked.Asker,
            ResolvedAt = turn.Now,
            Question = null,
            Alert = known.Alert! with { Before = known.State == RequestState.Snoozed ? RequestState.Open : known.State },
        };
        turn.Log(asked.Asker, "resolved", "the alert is over");
        if (known.Alert!.Before is null)
            StatusPosts.Announce(turn, AlertWords.Ended(turn, turn.Request));
        else
            StatusPosts.Refresh(turn);
        return turn.Done();
    }

    private static Decision Again(Turn turn, Asked asked, Request known)
    {
        turn.Request = Counted(turn, known);
        if (turn.Facts.Organisation.PriorityReader.Find(asked.Said.Body) is { } priority && Rights.IsHigher(turn.Facts.Organisation, priority.Id, known.Escalation.Priority))
            Acting.Do(turn, asked.Asker, new Act.SetPriority(priority.Id));
        else
            StatusPosts.Refresh(turn);
        return turn.Done();
    }

    /// <summary>Its ladder goes on as if the alert had never gone; whoever had been told hears of it the first time.</summary>
    private static Decision Back(Turn turn, Asked asked, Request known)
    {
        var counted = Counted(turn, known);
        turn.Request = counted with
        {
            Alert = counted.Alert! with { ReturnTold = true },
            Escalation = known.Escalation with { State = known.Alert!.Before!.Value },
            ResolvedBy = null,
            ResolvedAt = null,
        };
        turn.Log(asked.Asker, "reopened", "the alert is back");
        if (!known.Alert.ReturnTold)
            turn.Post(asked.Asker.Platform, Telling.PingPlace(known), Urgency.Ping, AlertWords.Back(turn, turn.Request), Buttons.For(turn.Facts.Organisation, turn.Request));
        StatusPosts.Refresh(turn);
        return turn.Done();
    }

    private static Request Counted(Turn turn, Request known) => known with { Alert = known.Alert! with { Times = known.Alert.Times + 1, LastAt = turn.Now } };
}
