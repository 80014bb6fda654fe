using RotationBot.Domain.Commands;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Focus;

namespace RotationBot.Domain.Requests;

/// <summary>A message was posted, or edited: does it ask for something, answer something, or neither?</summary>
internal static class Heard
{
    public static Decision Message(Turn turn, Asked asked, bool inThread)
    {
        var decision = Decide(turn, asked, inThread);
        return CommandInMessage.TextOf(turn.Facts, asked) is null && FocusHint.For(turn, asked, inThread) is { } hint ? decision with { Effects = [.. decision.Effects, After(decision.Effects, hint)] } : decision;
    }

    /// <summary>Whoever asks reads the answer first, and the hint below it.</summary>
    private static Whisper After(IReadOnlyList<Effect> effects, Whisper hint) => effects.Count == 0 ? hint : hint with { Lane = effects[0].Lane };

    /// <summary>A thread has one open request at most, also where a reply was heard before the message it hangs under.</summary>
    private static Decision Decide(Turn turn, Asked asked, bool inThread)
    {
        if (turn.Facts.Deleted)
            return Decision.Nothing;
        if (turn.Facts.AlreadyAsked)
            return asked.IsEdit ? Noting.Edited(turn, asked) : Decision.Nothing;
        if (CommandInMessage.TextOf(turn.Facts, asked) is { } command)
            return asked.IsEdit ? Decision.Nothing : CommandInMessage.Run(turn, asked, command);
        if (OnCallQuestion.TextOf(turn, asked) is { } question)
            return asked.IsEdit ? Decision.Nothing : CommandInMessage.Run(turn, asked, question);
        if (turn.Facts.Request is { State: not RequestState.Resolved } request)
            return ThreadReply.Decide(turn, request, asked);
        if (asked.Message.Channel.Kind == ChannelKind.Direct)
            return inThread && !asked.Said.Addressed ? Decision.Nothing : DirectMessage.Answer(turn, asked);
        return asked.Said.Addressed ? Opening.Open(turn, asked) : Decision.Nothing;
    }
}
