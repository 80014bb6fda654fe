using RotationBot.Domain.Conversation;
using RotationBot.Domain.Details;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Requests;

/// <summary>Details that are said after a request was opened: they are written down, and what shows them is edited. Nobody is told.</summary>
internal static class Noting
{
    /// <summary>A question of ours is not answered by the way: who may answer it is another matter.</summary>
    /// <returns>Whether anything was new.</returns>
    public static bool Note(Turn turn, string words)
    {
        var request = turn.Request!;
        var organisation = turn.Facts.Organisation;
        var said = organisation.DetailReader.Read(words, Needs.Of(organisation, request));
        var details = request.Details.With(request.Question is null ? said : said with { Deployment = null });
        turn.Request = request with { Details = details };
        return !ReferenceEquals(details, request.Details);
    }

    /// <summary>Edits the posts that say otherwise.</summary>
    /// <param name="before">The request as it was.</param>
    /// <returns>Whether there were any.</returns>
    public static bool Show(Turn turn, Request before)
    {
        var (organisation, request) = (turn.Facts.Organisation, turn.Request!);
        var needsLess = Needs.Of(organisation, request).Count < Needs.Of(organisation, before).Count;
        if (needsLess)
            StatusPosts.RefreshReply(turn);
        var tellsMore = request.TeamPost is not null && DetailWords.BesideExcerpt(request)?.ToString() != DetailWords.BesideExcerpt(before)?.ToString();
        if (tellsMore)
            StatusPosts.RefreshTeamPost(turn);
        return needsLess || tellsMore;
    }

    /// <summary>The message that asked was edited: what was missing may stand in it now, and it may be more urgent.</summary>
    public static Decision Edited(Turn turn, Asked asked)
    {
        if (turn.Facts.Request is not { State: not RequestState.Resolved } request || request.Message.Id != asked.Message.Id)
            return Decision.Nothing;
        turn.Request = request with { Text = asked.Said.Body.Trim() };
        Note(turn, asked.Said.Body);
        if (ThreadReply.Raises(turn, request, asked) is not { } urgent || !Acting.Do(turn, asked.Asker, urgent).Done)
            Show(turn, request);
        return turn.Done();
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
