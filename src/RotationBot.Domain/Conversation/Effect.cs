using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Conversation;

/// <summary>The idempotency key of something the bot does. Carrying out the same key twice must not show twice where the platform lets us check.</summary>
public readonly record struct EffectKey(string Value)
{
    public override string ToString() => Value;
}

public enum Urgency
{
    /// <summary>Somebody is told to act.</summary>
    Ping,

    /// <summary>Somebody waits for an answer.</summary>
    Reply,

    /// <summary>Headers, groups, edits: late is fine, and only the last state counts.</summary>
    Cosmetic,
}

/// <summary>Something to be done on a platform, as data. Carried out by the outbox after the decision is stored.</summary>
public abstract record Effect
{
    public required EffectKey Key { get; init; }
    public required PlatformId Platform { get; init; }

    /// <summary>Effects of one lane are carried out in their order; lanes do not wait for each other.</summary>
    public required string Lane { get; init; }

    public required Urgency Urgency { get; init; }

    /// <summary>The request it belongs to: buttons and reactions on the message then lead back to it.</summary>
    public int? Request { get; init; }
}

/// <summary>A message. It pings exactly whom its text mentions as <see cref="Span.Ping"/> or <see cref="Span.PingGroup"/>, and nobody else.</summary>
public sealed record Post(Place Place, Text Text, IReadOnlyList<Button> Buttons) : Effect;

/// <summary>Replaces text and buttons of an earlier post. A later edit of the same post replaces this one while it waits. It never pings.</summary>
public sealed record Edit(EffectKey Of, Text Text, IReadOnlyList<Button> Buttons) : Effect;

/// <summary>Seen by one user only, in the given channel or thread.</summary>
public sealed record Whisper(Place Place, UserRef To, Text Text, IReadOnlyList<Button> Buttons) : Effect;

/// <summary>The answer to a slash command; seen by the asker only.</summary>
/// <param name="Reply">From <see cref="CommandGiven.Reply"/>.</param>
public sealed record Answer(ChannelRef Channel, UserRef To, string Reply, Text Text, IReadOnlyList<Button> Buttons) : Effect;

/// <summary>The bot's own segment of a channel's header; what people wrote beside it stays. No live mentions.</summary>
/// <param name="Segment">Begins with <see cref="HeaderMarker.Words"/>; empty: the segment is taken away.</param>
/// <param name="Shorter">What to write instead where that does not fit beside people's words, the longest first. Where none of it fits, the segment is left out.</param>
/// <param name="First">Nothing of ours was ever written there: words that look like our segment are somebody's own.</param>
public sealed record SetHeader(ChannelId Channel, string Segment, IReadOnlyList<string>? Shorter = null, bool First = false) : Effect;

/// <summary>The full membership of a group. Never empty.</summary>
public sealed record SetGroup(GroupId Group, IReadOnlyList<PersonId> Members) : Effect;

/// <summary>Where a message goes.</summary>
public abstract record Place
{
    public sealed record InThread(ThreadRef Thread) : Place;

    public sealed record InChannel(ChannelId Channel) : Place;

    /// <summary>A channel the configuration need not know.</summary>
    public sealed record Here(ChannelRef Channel) : Place;

    /// <summary>In the thread under one of our own posts.</summary>
    public sealed record Under(EffectKey Post) : Place;

    public sealed record DirectlyTo(PersonId Person) : Place;
}

/// <summary>What a button does: a verb, and for a question the answer after a dot ("answer.managed").</summary>
public readonly record struct ButtonId(string Value)
{
    public override string ToString() => Value;
}

/// <param name="Choices">What can be chosen with it; empty: pressing is enough.</param>
public sealed record Button(ButtonId Id, string Label, IReadOnlyList<Choice> Choices)
{
    public Button(string id, string label) : this(new ButtonId(id), label, []) { }
}

public sealed record Choice(string Value, string Label);

/// <summary>How the bot knows its own part of a channel header: bars part it, and of the parts that begin with these words the last is the bot's.</summary>
public static class HeaderMarker
{
    public const string Words = "on call:";
    public const string Separator = " | ";
}
