using RotationBot.Domain.Conversation;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Requests;

/// <summary>
/// A direct message is answered privately: owner, who is on, why. Only when the asker presses "Post it in …" is a request
/// opened and anybody told.
/// </summary>
internal static class DirectMessage
{
    public static Decision Answer(Turn turn, Asked asked)
    {
        var organisation = turn.Facts.Organisation;
        var understood = Understanding.Of(organisation, organisation.DirectMessages, asked.Said.Body);
        if (understood.SaysNothing)
            return Opening.Open(turn, asked);
        var ownership = understood.Ownership;
        if (ownership.Owner is not { } owner)
        {
            turn.Post(asked.Asker.Platform, new Place.InThread(asked.Thread), Urgency.Reply, OpeningWords.NobodyFits(ownership));
            return turn.DoneUnchanged();
        }
        var team = organisation.Teams[owner.Team];
        var channel = owner.Channel ?? team.Channel;
        var wouldTell = (owner.Policy ?? team.Policy) is not null;
        IReadOnlyList<Button> buttons = channel is { } known && wouldTell ? [Buttons.PostIn(known, asked.Message.Id)] : [];
        turn.Post(asked.Asker.Platform, new Place.InThread(asked.Thread), Urgency.Reply, Text.Lines(OpeningWords.Privately(turn, team, ownership.Why, channel, wouldTell, owner.FeatureOf), OpeningWords.References(owner)), buttons);
        return turn.DoneUnchanged();
    }

    /// <summary>The button was pressed: now it is a request, posted in the owning team's channel.</summary>
    public static Decision Post(Turn turn, ButtonPressed press)
    {
        if (turn.Facts.Original is not { } original)
            return Forgotten(turn, press);
        if (!original.Actor.Is(press.Actor))
            return Decision.Nothing;
        if (turn.Facts.Deleted || turn.Facts.Request is not null)
        {
            var why = turn.Facts.Request is { } posted ? $"That was posted already: it is {posted.Id}." : "That message was deleted, so I have nothing to post.";
            turn.Whisper(new Place.Here(press.Channel), press.Actor, Text.Plain(why));
            return turn.DoneUnchanged();
        }
        var organisation = turn.Facts.Organisation;
        var asked = new Asked(original.Message, original.Thread ?? original.Message.AsThread, original.Actor, original.Said, original.SentAt);
        var understood = Understanding.Of(organisation, organisation.DirectMessages, original.Said.Body);
        return understood.Ownership.Owner is null ? Decision.Nothing : Opening.Owned(turn, asked, understood, share: true);
    }

    private static Decision Forgotten(Turn turn, ButtonPressed press)
    {
        turn.Whisper(new Place.Here(press.Channel), press.Actor, Text.Plain("I no longer keep what you wrote then. Tell me once more what you need, and I'll find the right team."));
        return turn.DoneUnchanged();
    }
}
