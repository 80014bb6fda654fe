using RotationBot.Domain.Conversation;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Requests;

/// <summary>Keeps the request's two places, the thread and the team's post, in step with its state.</summary>
internal static class StatusPosts
{
    /// <summary>Says it in the thread, and shows the new state where the request stands.</summary>
    public static void Announce(Turn turn, Text text)
    {
        turn.Post(turn.Request!.Thread.Channel.Platform, new Place.InThread(turn.Request.Thread), Urgency.Reply, text);
        Refresh(turn);
    }

    public static void Refresh(Turn turn)
    {
        var request = turn.Request!;
        var text = StatusWords.Of(turn, request);
        var buttons = Buttons.For(turn.Facts.Organisation, request);
        foreach (var post in new[] { request.Reply, request.TeamPost }.OfType<EffectKey>().Where(p => !turn.IsPosting(p)))
            turn.Edit(request.Thread.Channel.Platform, post, text, buttons);
    }
}
