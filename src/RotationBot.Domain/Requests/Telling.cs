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
        turn.Tells(firing);
        turn.Log(null, "told", $"{firing.Kind} round {firing.Round}: {new LadderWords(turn, turn.Request).Name(firing)}");
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
    /// <param name="already">Who has been told by the asker's own mention: named, not pinged again.</param>
    public static void PostToTeam(Turn turn, Firing firing, IReadOnlyCollection<PersonId>? already = null)
    {
        var request = turn.Request!;
        var text = new TeamPostWords(turn, request).First(firing, already);
        var key = turn.Post(Platform(request), new Place.InChannel(request.Channel!.Value), Urgency.Ping, text, Buttons.For(turn.Facts.Organisation, request));
        turn.Request = request with { TeamPost = key };
    }

    /// <summary>A channel among the targets gets a post of its own with the way back.</summary>
    public static void TellChannels(Turn turn, Firing firing)
    {
        var request = turn.Request!;
        foreach (var target in firing.Who.OfType<Target.OfChannel>())
            turn.Post(Platform(request), new Place.InChannel(target.Channel), Urgency.Ping, new FiringWords(turn, request, firing).ToChannel(target.Channel), Buttons.Ack);
    }

    private static void Tell(Turn turn, Firing firing, string? because, UserRef? by)
    {
        var request = turn.Request!;
        var words = new FiringWords(turn, request, firing) { By = by?.Person };
        if (firing.Kind is FiringKind.Final or FiringKind.Exhausted)
        {
            Deliver(turn, firing, words.End(), words.End().WithoutPings());
            turn.Log(null, "exhausted", $"after round {firing.Round}");
        }
        else if (UsesTeamChannel(turn, request) && request.TeamPost is null)
        {
            PostToTeam(turn, firing);
            turn.Post(Platform(request), new Place.InThread(request.Thread), Urgency.Reply, words.ToldElsewhere(because));
        }
        else
            Deliver(turn, firing, words.Ping(because), words.ToldElsewhere(because));
        TellChannels(turn, firing);
    }

    /// <summary>Under the team's post, with the names in the thread; in a direct message to each person; else in the thread.</summary>
    private static void Deliver(Turn turn, Firing firing, Text ping, Text elsewhere)
    {
        var request = turn.Request!;
        var thread = new Place.InThread(request.Thread);
        if (request.TeamPost is { } post)
            turn.Post(Platform(request), new Place.Under(post), Urgency.Ping, ping, Buttons.Ack);
        else if (request.Thread.Channel.Kind == ChannelKind.Direct)
            TellEachDirectly(turn, firing, ping.WithoutPings());
        else
        {
            turn.Post(Platform(request), thread, Urgency.Ping, ping, Buttons.Ack);
            return;
        }
        turn.Post(Platform(request), thread, Urgency.Reply, elsewhere, firing.Kind is FiringKind.Final or FiringKind.Exhausted ? [Buttons.Ack] : []);
    }

    /// <summary>Nobody else can see the asker's direct message, so whoever is told hears of it in one of their own.</summary>
    private static void TellEachDirectly(Turn turn, Firing firing, Text words)
    {
        foreach (var person in turn.Roster.EverybodyIn(firing))
            turn.Post(Platform(turn.Request!), new Place.DirectlyTo(person), Urgency.Ping, Text.Of($"{new Span.Ping(person, turn.Roster.NameOf(person))} {words}"), Buttons.Ack);
    }

    private static PlatformId Platform(Request request) => request.Thread.Channel.Platform;
}
