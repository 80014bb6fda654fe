using RotationBot.Domain.Conversation;
using RotationBot.Domain.Details;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Requests;

/// <summary>The message that asked was deleted: the request is withdrawn, and whoever was told hears of it.</summary>
internal static class Withdrawal
{
    public static Decision Decide(Turn turn, MessageDeleted deleted)
    {
        if (turn.Facts.Request is not { State: not RequestState.Resolved } request || request.Message.Id != deleted.Message.Id)
            return Decision.Nothing;
        turn.Request = request with
        {
            Escalation = EscalationRules.Resolve(request.Escalation),
            ResolvedAt = turn.Now,
            Question = null,
            Text = "",
            Details = RequestDetails.None,
        };
        turn.Log(deleted.Actor, "withdrawn", "");
        var told = Lists.And([.. request.Told.Take(4).Select(turn.Roster.NameOf)]);
        var text = Text.Of($"{request.Id} was withdrawn: its message was deleted.{(told.Length == 0 ? "" : $" {told}, nothing more to do.")}");
        turn.Post(request.Thread.Channel.Platform, Telling.PingPlace(request), Urgency.Reply, text);
        StatusPosts.Refresh(turn);
        return turn.Done();
    }
}
