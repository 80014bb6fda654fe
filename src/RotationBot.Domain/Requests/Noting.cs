using RotationBot.Domain.Conversation;
using RotationBot.Domain.Details;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Requests;

/// <summary>Details that are said after a request was opened: they are written down, and what shows them is edited. Nobody is told.</summary>
internal static class Noting
{
    /// <returns>Whether anything was new.</returns>
    public static bool Note(Turn turn, string words)
    {
        var request = turn.Request!;
        var organisation = turn.Facts.Organisation;
        var details = request.Details.With(organisation.DetailReader.Read(words, Needs.Of(organisation, request)));
        turn.Request = request with { Details = details };
        return !ReferenceEquals(details, request.Details);
    }

    /// <summary>Edits the posts that said otherwise.</summary>
    /// <param name="before">The request as it was.</param>
    public static Decision Show(Turn turn, Request before)
    {
        var organisation = turn.Facts.Organisation;
        var request = turn.Request!;
        if (Needs.Of(organisation, request).Count < Needs.Of(organisation, before).Count)
            StatusPosts.RefreshReply(turn);
        if (DetailWords.BesideExcerpt(request)?.ToString() != DetailWords.BesideExcerpt(before)?.ToString())
            StatusPosts.RefreshTeamPost(turn);
        return turn.Done();
    }

    /// <summary>The message that asked was edited: what was missing may stand in it now.</summary>
    public static Decision Edited(Turn turn, Asked asked)
    {
        if (turn.Facts.Request is not { State: not RequestState.Resolved } request || request.Message.Id != asked.Message.Id)
            return Decision.Nothing;
        turn.Request = request;
        return Note(turn, asked.Said.Body) ? Show(turn, request) : Decision.Nothing;
    }

    /// <summary>Somebody says that there is an issue: it is not asked for again, and they hear where its link belongs.</summary>
    public static Outcome HaveIssue(Turn turn, UserRef actor)
    {
        var request = turn.Request!;
        if (!Needs.Of(turn.Facts.Organisation, request).Contains(Detail.GithubIssue))
            return new(false, NeedWords.NoMoreNeeded(request));
        turn.Request = request with { HasIssue = true };
        turn.Log(actor, "has an issue", "");
        turn.Whisper(new Place.InThread(request.Thread), actor, NeedWords.PasteLink(request));
        StatusPosts.RefreshReply(turn);
        return new(true, NeedWords.PasteLink(request));
    }
}
