using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Focus;

/// <summary>
/// Somebody hands a request of a guarded team to an engineer who is not on call. Leads, product manager and holders of
/// static roles are asked first; until one of them agrees everything stays as it is, and silence changes nothing.
/// </summary>
internal static class SecondEngineer
{
    /// <remarks>Not for what rings at any hour, nor where the one who asks could agree, or is meant themselves.</remarks>
    public static bool NeedsConsent(Turn turn, UserRef actor, PersonId person)
    {
        var request = turn.Request!;
        if (request.Team is not { } team || !turn.Roster.TeamOf(team).FocusGuard || actor.Person == person || turn.Roster.IsAdmin(actor))
            return false;
        var guarded = new Guarded(turn, turn.Roster.TeamOf(team));
        return guarded.IsOffDuty(person)
            && turn.Roster.Reaches(person)
            && turn.Roster.LadderOf(request)?.Policy.IgnoreOfficeHours.Contains(request.Escalation.Priority) != true
            && !(actor.Person is { } self && guarded.Managers.Contains(self))
            && Asked(turn, guarded).Count > 0;
    }

    public static Outcome Ask(Turn turn, UserRef actor, PersonId person)
    {
        var request = turn.Request!;
        var managers = Asked(turn, GuardedOf(turn, request)!);
        if (request.Consent is { } asked && asked.Person == person)
            return new(false, ConsentWords.AskedAlready(turn, managers, person));
        if (request.Consent is { } other)
            Close(turn, other, ConsentWords.Overtaken(turn, actor, person));
        var text = ConsentWords.Ask(turn, actor, person, managers);
        var posts = PlacesOf(request, managers).Select(place => turn.Post(request.Thread.Channel.Platform, place, Urgency.Ping, text, Buttons.ToAgree(person))).ToList();
        turn.Request = request with { Consent = new(person, actor, posts) };
        turn.Log(actor, "asked for consent", person.Value);
        return new(true, ConsentWords.Asked(turn, managers, person));
    }

    public static Outcome Agree(Turn turn, UserRef actor, PersonId person)
    {
        if (turn.Request!.Consent is not { } asked || asked.Person != person)
            return Settled(turn);
        var said = ConsentWords.Agreed(turn, actor, asked);
        var outcome = Rerouting.ToPerson(turn, asked.By, person, said);
        if (!outcome.Done)
            return outcome;
        turn.Log(actor, "agreed", person.Value);
        Close(turn, asked, said);
        return outcome;
    }

    public static Outcome NotNow(Turn turn, UserRef actor, PersonId person)
    {
        if (turn.Request!.Consent is not { } asked || asked.Person != person)
            return Settled(turn);
        Close(turn, asked, ConsentWords.NotNow(turn, actor, person));
        turn.Log(actor, "did not agree", person.Value);
        turn.Request = turn.Request with { Consent = null };
        var said = ConsentWords.Stays(turn, actor, asked);
        turn.Post(turn.Request.Thread.Channel.Platform, new Place.InThread(turn.Request.Thread), Urgency.Reply, said);
        return new(true, said);
    }

    /// <summary>Whether the user may say whether an engineer is brought in.</summary>
    public static bool MaySay(Turn turn, Request request, UserRef user) =>
        turn.Roster.IsAdmin(user) || (user.Person is { } person && GuardedOf(turn, request)?.Managers.Contains(person) == true);

    /// <summary>What was asked needs no answer any more: its buttons go.</summary>
    public static void CloseIfLapsed(Turn turn, Request before)
    {
        if (before.Consent is { } asked && turn.Request!.Consent is null)
            Close(turn, asked, ConsentWords.Lapsed(turn, turn.Request));
    }

    /// <summary>Who can be asked.</summary>
    public static IReadOnlyList<PersonId> Asked(Turn turn, Guarded guarded) => [.. guarded.Managers.Where(turn.Roster.Reaches)];

    public static Guarded? GuardedOf(Turn turn, Request request) => request.Team is { } team ? new Guarded(turn, turn.Roster.TeamOf(team)) : null;

    /// <summary>Where people are pinged for this request; nobody else can open the asker's direct message.</summary>
    private static IEnumerable<Place> PlacesOf(Request request, IReadOnlyList<PersonId> managers) =>
        request is { TeamPost: null, Thread.Channel.Kind: ChannelKind.Direct } ? managers.Select(m => new Place.DirectlyTo(m)) : [Telling.PingPlace(request)];

    private static void Close(Turn turn, ConsentAsked asked, Text text)
    {
        foreach (var post in asked.Posts)
            turn.Edit(turn.Request!.Thread.Channel.Platform, post, text);
    }

    private static Outcome Settled(Turn turn) => new(false, ConsentWords.Settled(turn, turn.Request!));
}
