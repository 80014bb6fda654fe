using RotationBot.Domain.Conversation;

namespace RotationBot.Domain.Requests;

/// <summary>:eyes: takes a request, :white_check_mark: resolves it. From anybody else they are just reactions.</summary>
internal static class Reactions
{
    private const string Eyes = "eyes";
    private const string Check = "white_check_mark";

    public static bool MayMatter(ReactionAdded reaction) => reaction.Emoji is Eyes or Check;

    public static Decision Decide(Turn turn, ReactionAdded reaction)
    {
        if (turn.Facts.Request is not { } request)
            return Decision.Nothing;
        turn.Request = request;
        Act act = reaction.Emoji == Eyes ? new Act.Ack(Casual: true) : new Act.Resolve();
        return Acting.Do(turn, reaction.Actor, act).Done ? turn.Done() : Decision.Nothing;
    }
}
