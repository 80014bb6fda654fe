using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Requests;

/// <summary>The first answer in the thread, with the first ping in it or in the team's channel.</summary>
internal static class FirstReply
{
    public static void Say(Turn turn, Asked asked, Ownership ownership, IReadOnlyList<Firing> firings)
    {
        var first = firings.FirstOrDefault(f => f.Kind is FiringKind.Level or FiringKind.HandOff);
        var notified = first is null ? [] : AlreadyNotified(turn, asked);
        var knows = first is not null && turn.Roster.EverybodyIn(first) is { Count: > 0 } people && people.All(notified.Contains);
        var inChannel = first is not null && !knows && Telling.UsesTeamChannel(turn, turn.Request!);
        if (first is not null)
            Telling.Remember(turn, first);
        var words = new OpeningWords(turn, turn.Request!, ownership);
        var text = words.FirstReply(first, notified, inChannel, asked);
        var urgency = text.Pings.Any() || text.GroupPings.Any() ? Urgency.Ping : Urgency.Reply;
        var reply = turn.Post(turn.Request!.Thread.Channel.Platform, new Place.InThread(turn.Request.Thread), urgency, text, ButtonsFor(turn, ownership));
        turn.Request = turn.Request with { Reply = reply };
        if (inChannel)
            Telling.PostToTeam(turn, first!, notified);
        if (first is not null)
            Telling.TellChannels(turn, first);
        Telling.TellAll(turn, [.. firings.Where(f => f != first)]);
    }

    /// <summary>Whom the asker's own mention told already: people named, and a group's members when it was written, where the platform tells those.</summary>
    private static HashSet<PersonId> AlreadyNotified(Turn turn, Asked asked)
    {
        if (asked.IsEdit)
            return [];
        var people = asked.Said.People.Select(p => p.Person).OfType<PersonId>();
        var told = turn.Facts.Platforms[asked.Asker.Platform].Traits.GroupMentionNotifies ? asked.Said.Groups : [];
        return [.. people, .. told.SelectMany(g => turn.Roster.MembersOf(g, Instant.Min(asked.SentAt, turn.Now)))];
    }

    private static IReadOnlyList<Button> ButtonsFor(Turn turn, Ownership ownership)
    {
        var organisation = turn.Facts.Organisation;
        var others = turn.Request!.Question is null ? ownership.Others.Take(2).Select(o => Buttons.RouteTo(organisation.Teams[o.Team])) : [];
        return [.. others, .. Buttons.ForThread(organisation, turn.Request)];
    }
}
