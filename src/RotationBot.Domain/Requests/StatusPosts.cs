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
        RefreshReply(turn);
        if (request.Team is not null)
            RefreshTeamPost(turn);
    }

    public static void RefreshReply(Turn turn)
    {
        var request = turn.Request!;
        var text = Text.Lines(StatusWords.Of(turn, request), NeedWords.Still(turn, request));
        Show(turn, request.Reply, text, Buttons.ForThread(turn.Facts.Organisation, request));
    }

    public static void RefreshTeamPost(Turn turn) =>
        Show(turn, turn.Request!.TeamPost, new TeamPostWords(turn, turn.Request).Standing(), Buttons.For(turn.Facts.Organisation, turn.Request));

    private static void Show(Turn turn, EffectKey? post, Text text, IReadOnlyList<Button> buttons)
    {
        if (post is { } key && !turn.IsPosting(key))
            turn.Edit(turn.Request!.Thread.Channel.Platform, key, text, buttons);
    }
}
