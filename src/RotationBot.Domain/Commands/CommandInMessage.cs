using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Requests;

namespace RotationBot.Domain.Commands;

/// <summary>"@rotationbot oncall …": every verb works where slash commands do not.</summary>
internal static class CommandInMessage
{
    private const string Word = "oncall";

    public static bool IsIn(Said said) => said.ToBot && Rest(said) is not null;

    public static RequestId? NumberIn(Said said) => IsIn(said) ? CommandLine.NumberIn(said.Body) : null;

    /// <summary>How far back corrections are wanted; null: they are not.</summary>
    public static Duration? Corrections(Said said) => said.ToBot && Rest(said) is { } command ? CorrectionsVerb.Wants(command) : null;

    /// <summary>The command's words, or null if the message is none.</summary>
    public static string? TextOf(Facts facts, Asked asked) => asked.Said.ToBot ? Rest(asked.Said) : null;

    public static Decision Run(Turn turn, Asked asked, string text)
    {
        var line = new CommandLine(asked.Message.Channel, asked.Asker, "@rotationbot " + Word, text);
        var (reply, changed) = Verbs.Run(turn, line);
        var saidHere = changed && turn.Request?.Thread == asked.Thread;
        if (!saidHere)
            turn.Post(asked.Asker.Platform, new Place.InThread(asked.Thread), Urgency.Reply, reply);
        return changed ? turn.Done() : turn.DoneUnchanged();
    }

    private static string? Rest(Said said)
    {
        var words = said.Body.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && words[0].TrimStart('/').Equals(Word, StringComparison.OrdinalIgnoreCase)
            ? words.ElementAtOrDefault(1) ?? ""
            : null;
    }
}
