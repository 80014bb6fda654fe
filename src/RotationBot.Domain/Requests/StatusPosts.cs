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
        Show(turn, request.Reply, StatusWords.Of(turn, request));
        if (request.Team is not null)
            Show(turn, request.TeamPost, new TeamPostWords(turn, request).Standing());
    }

    private static void Show(Turn turn, EffectKey? post, Text text)
    {
        if (post is { } key && !turn.IsPosting(key))
            turn.Edit(turn.Request!.Thread.Channel.Platform, key, text, Buttons.For(turn.Facts.Organisation, turn.Request));
    }
}
