using RotationBot.Domain.Conversation;
using RotationBot.Domain.Requests;

namespace RotationBot.Domain.Commands;

/// <summary>"@rotationbot oncall …": every verb works where slash commands do not.</summary>
internal static class CommandInMessage
{
    private const string Word = "oncall";

    public static Wanted Wants(Said said) => said.ToBot && Rest(said) is { } text ? Verbs.Wants(text) : new();

    /// <summary>The command's words, or null if the message is none.</summary>
    public static string? TextOf(Facts facts, Asked asked) => asked.Said.ToBot ? Rest(asked.Said) : null;

    public static Decision Run(Turn turn, Asked asked, string text)
    {
        var line = new CommandLine(asked.Message.Channel, asked.Asker, "@rotationbot " + Word, text);
        var reply = Verbs.Run(turn, line);
        var saidHere = reply.Changed && turn.Request?.Thread == asked.Thread;
        if (!saidHere)
            turn.Post(asked.Asker.Platform, new Place.InThread(asked.Thread), Urgency.Reply, reply.Text, reply.Buttons);
        return reply.Changed ? turn.Done() : turn.DoneUnchanged();
    }

    private static string? Rest(Said said)
    {
        var words = said.Body.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && words[0].TrimStart('/').Equals(Word, StringComparison.OrdinalIgnoreCase)
            ? words.ElementAtOrDefault(1) ?? ""
            : null;
    }
}
