using System.Globalization;
using NodaTime;
using RotationBot.Domain.Alerts;
using RotationBot.Domain.Changes;
using RotationBot.Domain.Commands;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Focus;
using RotationBot.Domain.Handovers;
using RotationBot.Domain.Notices;
using RotationBot.Domain.Requests;

namespace RotationBot.Domain;

/// <summary>Everything the bot decides: the table of contents. Pure: no clock, no store, no platform.</summary>
public static class Decider
{
    /// <summary>Whether the event can matter at all; asked before any I/O. Most root messages cannot.</summary>
    public static bool MayMatter(Organisation organisation, ChatEvent happened) => happened switch
    {
        MessagePosted { FromBot: true } m => organisation.AlertBotOf(m.Channel, m.Actor) is not null,
        MessageEdited { FromBot: true } m => organisation.AlertBotOf(m.Channel, m.Actor) is not null,
        MessagePosted m => m.Said.Addressed || m.Thread is not null || m.Channel.Kind == ChannelKind.Direct || FocusHint.MayMatter(organisation, m),
        MessageEdited m => m.Said.Addressed,
        ReactionAdded r => Reactions.MayMatter(r),
        _ => true,
    };

    /// <summary>What to load before deciding on the event.</summary>
    public static Wanted Wants(ChatEvent happened) => happened switch
    {
        MessagePosted { FromBot: true } m => AlertPosts.Wants(m.Message, m.Thread),
        MessageEdited { FromBot: true } m => AlertPosts.Wants(m.Message, m.Thread),
        MessagePosted m => Posted(m, OnCallQuestion.Wants(m.Said) ?? CommandInMessage.Wants(m.Said)),
        MessageEdited m => new(Thread: m.Thread ?? m.Message.AsThread, AskedBy: m.Message),
        MessageDeleted m => new(Message: m.Message),
        ReactionAdded r => new(Message: r.On, Handovers: true),
        ButtonPressed p when ChangePresses.ChangeOf(p.Button) is { } change => new(Change: change, Changes: true),
        ButtonPressed p when Presses.PostedFrom(p) is { } id => Original(new MessageRef(p.Channel, id)),
        ButtonPressed p => new(Message: p.On, Handovers: true),
        CommandGiven c => Verbs.Wants(c.Text) with { Calendars = CalendarVerb.IsIn(c.Text) },
        _ => new(),
    };

    public static Decision Decide(Facts facts, ChatEvent happened, Instant now)
    {
        var turn = new Turn(AsConfigured.Of(facts), now, happened.Key.Value) { Where = happened.Channel };
        return happened switch
        {
            MessagePosted { FromBot: true } m => AlertPosts.Decide(turn, Said(m)),
            MessageEdited { FromBot: true } m => AlertPosts.Decide(turn, Said(m)),
            MessagePosted m => Heard.Message(turn, Said(m), m.Thread is not null),
            MessageEdited m => Heard.Message(turn, Said(m), m.Thread is not null),
            MessageDeleted d => Withdrawal.Decide(turn, d),
            ReactionAdded r => Reactions.Decide(turn, r),
            ButtonPressed p when ChangePresses.ChangeOf(p.Button) is not null => ChangePresses.Decide(turn, p),
            ButtonPressed p => Presses.Decide(turn, p),
            CommandGiven c => SlashCommand.Decide(turn, c),
            _ => Decision.Nothing,
        };
    }

    /// <summary>A request's timer is due. Deciding too early or twice does no harm.</summary>
    public static Decision Tick(Facts facts, Request request, Instant now) =>
        TimerDue.Decide(new Turn(AsConfigured.Of(facts), now, $"{request.Id}.{request.Version.ToString(CultureInfo.InvariantCulture)}"), AsConfigured.Of(request, facts.Organisation));

    /// <summary>A change to a rota waits for an answer that does not come. Deciding too early or twice does no harm.</summary>
    public static Decision Tick(Facts facts, Change change, Instant now) =>
        ChangeDue.Decide(new Turn(AsConfigured.Of(facts), now, $"{change.Id}.{change.Version.ToString(CultureInfo.InvariantCulture)}"), change);

    /// <summary>Nobody has said that they took over. Deciding too early or twice does no harm.</summary>
    public static Decision Tick(Facts facts, Handover handover, Instant now) =>
        HandoverDue.Decide(new Turn(AsConfigured.Of(facts), now, $"{handover.Id}.{handover.Version.ToString(CultureInfo.InvariantCulture)}"), handover);

    /// <summary>What should have been said about shifts by now.</summary>
    /// <param name="since">When the bot first ran.</param>
    public static DueNotices Notices(Facts facts, Instant since, Instant now) => new ShiftNotices(facts, since, now).All();

    /// <summary>Says it; of a notice that has been said nothing must be asked.</summary>
    public static Decision Say(Facts facts, Notice notice, Instant now) => Saying.Of(new Turn(AsConfigured.Of(facts), now, notice.Cause), notice);

    private static Asked Said(MessagePosted m) => new(m.Message, m.Thread ?? m.Message.AsThread, m.Actor, m.Said, m.SentAt);

    private static Asked Said(MessageEdited m) => new(m.Message, m.Thread ?? m.Message.AsThread, m.Actor, m.Said, m.SentAt, IsEdit: true);

    /// <summary>A reply in a thread may take a request, and with it a shift.</summary>
    private static Wanted Posted(MessagePosted m, Wanted command) =>
        command with { Thread = m.Thread ?? m.Message.AsThread, AskedBy = m.Message, Handovers = command.Handovers || m.Thread is not null };

    private static Wanted Original(MessageRef message) => new(Message: message, AskedBy: message, Original: message);
}
