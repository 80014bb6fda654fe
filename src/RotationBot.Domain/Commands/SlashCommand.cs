using RotationBot.Domain.Conversation;

namespace RotationBot.Domain.Commands;

/// <summary>A slash command was given: only the asker sees the answer.</summary>
internal static class SlashCommand
{
    public static Decision Decide(Turn turn, CommandGiven command)
    {
        var name = turn.Facts.Platforms[command.Actor.Platform].Traits.Command;
        if (!command.Command.Equals(name.TrimStart('/'), StringComparison.OrdinalIgnoreCase))
        {
            turn.Answer(command, Text.Of($"I don't know /{command.Command}. {new Span.Code(name + " help")} shows what I do."));
            return turn.DoneUnchanged();
        }
        var reply = Verbs.Run(turn, new CommandLine(command.Channel, command.Actor, name, command.Text));
        turn.Answer(command, reply.Text, reply.Buttons);
        return reply.Changed ? turn.Done() : turn.DoneUnchanged();
    }
}
