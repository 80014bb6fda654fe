using RotationBot.Domain.Conversation;

namespace RotationBot.Domain.Wording;

/// <summary>What is said to somebody directly because it cannot be shown to them where it belongs.</summary>
public static class ElsewhereWords
{
    /// <summary>To somebody who is called in a channel they are not in.</summary>
    public static Text Called(MessageRef message) => message.Channel.Configured is { } channel
        ? Text.Of($"You are called in {new Span.InChannel(channel)}, where you are not a member: {new Span.ToMessage("the message", message)}.")
        : Text.Of($"You are called in a channel where you are not a member: {new Span.ToMessage("the message", message)}.");

    /// <summary>Before what would have been seen by them alone in a channel.</summary>
    public static Text About(ChannelRef place, Text words) => place.Configured is { } channel
        ? Text.Of($"In {new Span.InChannel(channel)}: {words}")
        : Text.Of($"From another channel: {words}");
}
