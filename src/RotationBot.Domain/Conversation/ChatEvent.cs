using NodaTime;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Conversation;

/// <summary>
/// The same happening always has the same key, however often and in whatever order the platform tells of it:
/// platform, workspace, channel, message stamp, kind, actor and detail.
/// </summary>
public readonly record struct EventKey(string Value)
{
    public override string ToString() => Value;
}

/// <summary>Something people did, as an adapter heard it.</summary>
public abstract record ChatEvent
{
    public required EventKey Key { get; init; }
    public required ChannelRef Channel { get; init; }
    public required UserRef Actor { get; init; }

    /// <summary>The platform's stamp. It orders events and shows what was said while the bot was away; it is never "now".</summary>
    public required Instant SentAt { get; init; }
}

public sealed record MessagePosted : ChatEvent
{
    public required MessageRef Message { get; init; }

    /// <summary>The thread it answers in; null for a root message.</summary>
    public ThreadRef? Thread { get; init; }

    public required Said Said { get; init; }
    public bool FromBot { get; init; }
}

public sealed record MessageEdited : ChatEvent
{
    public required MessageRef Message { get; init; }
    public ThreadRef? Thread { get; init; }
    public required Said Said { get; init; }
    public bool FromBot { get; init; }
}

public sealed record MessageDeleted : ChatEvent
{
    public required MessageRef Message { get; init; }
}

/// <param name="Emoji">The name without colons ("eyes").</param>
public sealed record ReactionAdded(MessageRef On, string Emoji) : ChatEvent;

/// <param name="On">The message of ours that carries the button.</param>
/// <param name="Value">What was chosen, where the button needs a choice: the id of a team or a person.</param>
public sealed record ButtonPressed(MessageRef On, ButtonId Button, string? Value) : ChatEvent;

/// <param name="Command">The slash command's name without the slash ("oncall").</param>
/// <param name="Reply">Where its answer goes: opaque, the adapter's own.</param>
public sealed record CommandGiven(string Command, string Text, string Reply) : ChatEvent;

/// <summary>The words of a message, mentions resolved.</summary>
/// <param name="Text">As people read it.</param>
/// <param name="Body">The text without the names it is addressed to (the bot, groups): what routing reads.</param>
/// <param name="Groups">Configured groups mentioned, in order.</param>
/// <param name="People">Users mentioned, the bot not among them, in order.</param>
public sealed record Said(string Text, string Body, bool ToBot, IReadOnlyList<GroupId> Groups, IReadOnlyList<UserRef> People)
{
    /// <summary>Whether somebody asks the bot for something.</summary>
    public bool Addressed => ToBot || Groups.Count > 0;
}
