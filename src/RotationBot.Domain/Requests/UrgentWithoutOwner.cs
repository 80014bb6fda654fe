using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Requests;

/// <summary>Urgent, and no rule knows whose: the fallback channels and the ops channel see it, and the admins are pinged there.</summary>
internal static class UrgentWithoutOwner
{
    public static void Say(Turn turn, IReadOnlyList<ChannelId> fallback)
    {
        var request = turn.Request!;
        var organisation = turn.Facts.Organisation;
        var platform = request.Thread.Channel.Platform;
        var elsewhere = fallback.Where(c => c != organisation.OpsChannel && c != request.Thread.Channel.Configured).ToList();
        var reply = turn.Post(platform, new Place.InThread(request.Thread), Urgency.Reply, OpeningWords.UrgentNobodyFits(request, elsewhere, organisation.OpsChannel is not null), Buttons.For(organisation, request));
        foreach (var channel in elsewhere)
            turn.Post(platform, new Place.InChannel(channel), Urgency.Ping, OpeningWords.UrgentSeeks(request, Text.Empty), Buttons.Ack);
        if (organisation.OpsChannel is { } ops)
            turn.Post(platform, new Place.InChannel(ops), Urgency.Ping, OpeningWords.UrgentSeeks(request, Pings(turn)), Buttons.Ack);
        turn.Request = request with { Reply = reply, Told = [.. request.Told.Union(organisation.Admins)] };
    }

    private static Text Pings(Turn turn) => turn.Facts.Organisation.Admins.Count == 0
        ? Text.Empty
        : Text.Join(", ", turn.Facts.Organisation.Admins.Select(a => Text.Of($"{new Span.Ping(a, turn.Roster.NameOf(a))}"))) + Text.Plain(": ");
}
