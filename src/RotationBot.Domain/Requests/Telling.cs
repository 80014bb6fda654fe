using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Requests;

/// <summary>Carries firings to people: each person is pinged in one place, the other place names them.</summary>
internal static class Telling
{
    /// <summary>Tells everybody of these firings and writes down that they were told.</summary>
    /// <param name="because">A sentence said first ("Amir asks for you."); null: none.</param>
    /// <param name="by">Who asks for it: they are not among those who have not answered.</param>
    public static void TellAll(Turn turn, IReadOnlyList<Firing> firings, string? because = null, UserRef? by = null)
    {
        foreach (var firing in firings)
        {
            Tell(turn, firing, because, by);
            Remember(turn, firing);
        }
    }

    /// <summary>Whoever was told may act on the request from now on, members of a told group included.</summary>
    public static void Remember(Turn turn, Firing firing)
    {
        turn.Request = turn.Request! with { Told = [.. turn.Request.Told.Union(turn.Roster.EverybodyIn(firing))] };
        turn.Log(null, "told", $"{firing.Kind} round {firing.Round}: {string.Join(", ", firing.Who)}");
    }

    /// <summary>Whether this request's people are pinged in a post of its own in the team's channel.</summary>
    public static bool UsesTeamChannel(Turn turn, Request request) =>
        request.Channel is { } channel && request.Team is { } team
        && (turn.Roster.TeamOf(team).PostTo == PostTo.Channel || request.Thread.Channel.Kind == ChannelKind.Direct)
        && request.Thread.Channel.Configured != channel;

    /// <summary>Where people are pinged: under the team's post if there is one, else in the thread.</summary>
    public static Place PingPlace(Request request) =>
        request.TeamPost is { } post ? new Place.Under(post) : new Place.InThread(request.Thread);

    /// <summary>Posts the request in the owning team's channel, pinging whom the firing tells.</summary>
    public static void PostToTeam(Turn turn, Firing firing)
    {
        var request = turn.Request!;
        var text = new TeamPostWords(turn, request).First(firing);
        var key = turn.Post(request.Thread.Channel.Platform, new Place.InChannel(request.Channel!.Value), Urgency.Ping, text, Buttons.For(turn.Facts.Organisation, request));
        turn.Request = request with { TeamPost = key };
    }

    private static void Tell(Turn turn, Firing firing, string? because, UserRef? by)
    {
        var platform = turn.Request!.Thread.Channel.Platform;
        if (firing.Kind is FiringKind.Final or FiringKind.Exhausted)
        {
            TellTheEnd(turn, firing);
            return;
        }
        var words = new FiringWords(turn, turn.Request, firing) { By = by?.Person };
        if (UsesTeamChannel(turn, turn.Request) && turn.Request.TeamPost is null)
        {
            PostToTeam(turn, firing);
            turn.Post(platform, new Place.InThread(turn.Request.Thread), Urgency.Reply, words.ToldElsewhere(because));
            return;
        }
        turn.Post(platform, PingPlace(turn.Request), Urgency.Ping, words.Ping(because), Buttons.Ack);
        if (turn.Request.TeamPost is not null)
            turn.Post(platform, new Place.InThread(turn.Request.Thread), Urgency.Reply, words.ToldElsewhere(because));
        TellChannels(turn, firing);
    }

    private static void TellTheEnd(Turn turn, Firing firing)
    {
        var request = turn.Request!;
        var words = new FiringWords(turn, request, firing);
        turn.Post(request.Thread.Channel.Platform, new Place.InThread(request.Thread), Urgency.Ping, words.End(), Buttons.Ack);
        TellChannels(turn, firing);
        turn.Log(null, "exhausted", $"after round {firing.Round}");
    }

    /// <summary>A channel among the targets gets a post of its own with the way back.</summary>
    private static void TellChannels(Turn turn, Firing firing)
    {
        var request = turn.Request!;
        foreach (var target in firing.Who.OfType<Target.OfChannel>())
            turn.Post(request.Thread.Channel.Platform, new Place.InChannel(target.Channel), Urgency.Ping, new FiringWords(turn, request, firing).ToChannel(), Buttons.Ack);
    }
}
