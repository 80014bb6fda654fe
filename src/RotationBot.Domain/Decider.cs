using System.Globalization;
using NodaTime;
using RotationBot.Domain.Changes;
using RotationBot.Domain.Commands;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Requests;

namespace RotationBot.Domain;

/// <summary>Everything the bot decides: the table of contents. Pure: no clock, no store, no platform.</summary>
public static class Decider
{
    /// <summary>Whether the event can matter at all; asked before any I/O. Most root messages cannot.</summary>
    public static bool MayMatter(ChatEvent happened) => happened switch
    {
        MessagePosted m => !m.FromBot && (m.Said.Addressed || m.Thread is not null || m.Channel.Kind == ChannelKind.Direct),
        MessageEdited m => !m.FromBot && m.Said.Addressed,
        ReactionAdded r => Reactions.MayMatter(r),
        _ => true,
    };

    /// <summary>What to load before deciding on the event.</summary>
    public static Wanted Wants(ChatEvent happened) => happened switch
    {
        MessagePosted m => new(Number: CommandInMessage.NumberIn(m.Said), Thread: m.Thread ?? m.Message.AsThread, AskedBy: m.Message, OpenRequests: CommandInMessage.IsIn(m.Said), Corrections: CommandInMessage.Corrections(m.Said)),
        MessageEdited m => new(Thread: m.Thread ?? m.Message.AsThread, AskedBy: m.Message),
        MessageDeleted m => new(Message: m.Message),
        ReactionAdded r => new(Message: r.On),
        ButtonPressed p when Presses.PostedFrom(p) is { } id => Original(new MessageRef(p.Channel, id)),
        ButtonPressed p => new(Message: p.On),
        CommandGiven c => new(Number: CommandLine.NumberIn(c.Text), OpenRequests: true, Corrections: CorrectionsVerb.Wants(c.Text)),
        _ => new(),
    };

    public static Decision Decide(Facts facts, ChatEvent happened, Instant now)
    {
        var turn = new Turn(AsConfigured.Of(facts), now, happened.Key.Value);
        return happened switch
        {
            MessagePosted m => Heard.Message(turn, new Asked(m.Message, m.Thread ?? m.Message.AsThread, m.Actor, m.Said, m.SentAt), m.Thread is not null),
            MessageEdited m => Heard.Message(turn, new Asked(m.Message, m.Thread ?? m.Message.AsThread, m.Actor, m.Said, m.SentAt, IsEdit: true), m.Thread is not null),
            MessageDeleted d => Withdrawal.Decide(turn, d),
            ReactionAdded r => Reactions.Decide(turn, r),
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

    private static Wanted Original(MessageRef message) => new(Message: message, AskedBy: message, Original: message);
}
