using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Routing;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Focus;

/// <summary>
/// Somebody mentions an engineer who is not on call: they alone are told how to reach whoever is. Once per author and
/// thread, and never about whoever takes part in the thread already.
/// </summary>
internal static class FocusHint
{
    /// <summary>Whether a message that asks the bot for nothing may be worth a hint.</summary>
    public static bool MayMatter(Organisation organisation, MessagePosted message) =>
        message.Said.People.Count > 0 && organisation.Teams.Values.Any(t => t.FocusGuard && IsAt(t, message.Channel));

    /// <remarks>
    /// Not for an edit: platforms tell nobody of names that it adds. Not in a thread of which no request is known: whoever
    /// is mentioned there may have spoken in it.
    /// </remarks>
    public static Whisper? For(Turn turn, Asked asked, bool inThread)
    {
        var request = turn.Facts.Request;
        if (asked.Said.People.Count == 0 || asked.IsEdit || turn.Facts.Deleted || (inThread && request is null) || MessageShape.IsEmptyOrGreeting(asked.Said.Body))
            return null;
        return Guards(turn, asked, request)
            .Select(t => (Team: t, LeaveOut: LeaveOut(new Guarded(turn, t), asked, request)))
            .Where(found => found.LeaveOut.Count > 0)
            .Select(found => Say(asked, inThread, FocusWords.LeaveOut(turn, found.Team, found.LeaveOut)))
            .FirstOrDefault();
    }

    /// <summary>Whether an engineer who is not on call speaks in the thread for the first time: from now on others may mention them there.</summary>
    public static bool IsJoining(Turn turn, Asked said, Request request) =>
        said.Asker.Person is { } person && !TakesPart(request, said.Asker) && Guards(turn, said, request).Any(t => new Guarded(turn, t).IsOffDuty(person));

    private static IEnumerable<Team> Guards(Turn turn, Asked asked, Request? request) =>
        turn.Facts.Organisation.Teams.Values.Where(t => t.FocusGuard && (IsAt(t, asked.Message.Channel) || IsMeant(t, asked, request)));

    private static bool IsAt(Team team, ChannelRef channel) => team.Channel is { } own && channel.Configured == own;

    private static bool IsMeant(Team team, Asked asked, Request? request) =>
        request?.Team == team.Id || (team.Group is { } group && asked.Message.Channel.Kind != ChannelKind.Direct && asked.Said.Groups.Contains(group));

    private static IReadOnlyList<PersonId> LeaveOut(Guarded guarded, Asked asked, Request? request) =>
        asked.Asker.Person is { } author && guarded.IsOwn(author)
            ? []
            : [.. asked.Said.People.Where(p => request is null || !TakesPart(request, p)).Select(p => p.Person).OfType<PersonId>().Where(guarded.IsOffDuty)];

    private static bool TakesPart(Request request, UserRef user) =>
        request.Asker.Is(user) || request.TakenBy?.Is(user) == true || (user.Person is { } person && (request.Told.Contains(person) || request.Joined.Contains(person)));

    /// <summary>Its key is the author and the thread: the outbox carries it once.</summary>
    private static Whisper Say(Asked asked, bool inThread, Text text)
    {
        var key = $"focus/{asked.Thread.Channel.Platform}/{asked.Thread.Channel.Id}/{asked.Thread.Root}/{asked.Asker.Id}";
        return new Whisper(inThread ? new Place.InThread(asked.Thread) : new Place.Here(asked.Message.Channel), asked.Asker, text, [])
        {
            Key = new EffectKey(key),
            Platform = asked.Asker.Platform,
            Lane = key,
            Urgency = Urgency.Reply,
        };
    }
}
