using RotationBot.Domain.Conversation;

namespace RotationBot.Domain.Commands;

/// <summary>A slash command was given: only the asker sees the answer.</summary>
internal static class SlashCommand
{
    public static Decision Decide(Turn turn, CommandGiven command)
    {
        var name = turn.Facts.Platforms[command.Actor.Platform].Traits.Command;
        var line = new CommandLine(command.Channel, command.Actor, name, command.Text);
        if (command.Command.Equals(RouteVerb.Alone, StringComparison.OrdinalIgnoreCase))
        {
            turn.Answer(command, RouteVerb.Show(turn, line, command.Text).Text);
            return turn.DoneUnchanged();
        }
        if (!command.Command.Equals(name.TrimStart('/'), StringComparison.OrdinalIgnoreCase))
        {
            turn.Answer(command, Text.Of($"I don't know /{command.Command}. {new Span.Code(name + " help")} shows what I do."));
            return turn.DoneUnchanged();
        }
        var reply = Verbs.Run(turn, line);
        turn.Answer(command, reply.Text, reply.Buttons);
        return reply.Changed ? turn.Done() : turn.DoneUnchanged();
    }
}
