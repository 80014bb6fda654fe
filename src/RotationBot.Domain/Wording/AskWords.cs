using RotationBot.Domain.Changes;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Wording;

/// <summary>What people are asked, and what comes of it, each on their own clock.</summary>
internal static class AskWords
{
    public static Text Question(Turn turn, Change change, PersonId to) => Text.Of($"{Plea(turn, change, to)} ({change.Id})");

    public static Text Reminder(Turn turn, Change change, PersonId to)
    {
        var command = Direct.CommandOf(turn, to);
        return Text.Of($"Still waiting for your answer: {Plea(turn, change, to)} {new Span.Code($"{command} accept {change.Id}")} or {new Span.Code($"{command} decline {change.Id}")} does it too.");
    }

    /// <summary>To whoever wants it: who is asked, and what holds until they answer.</summary>
    public static Text Sent(Turn turn, Change change)
    {
        var reached = change.Asked.Where(a => a.Posts.Count > 0).Select(a => turn.Roster.NameOf(a.Person)).ToList();
        var unreached = change.Asked.Where(a => a.Posts.Count == 0).Select(a => turn.Roster.NameOf(a.Person)).ToList();
        var first = reached.Count > 1 ? "The first to accept has it. " : "";
        var beyond = unreached.Count > 0 ? $" I can't reach {Lists.And(unreached)}; please ask them yourself." : "";
        return Text.Of($"Asked {Lists.And(reached)} about {ChangeWords.What(turn, change.What, turn.Roster.ZoneOf(change.By))} ({change.Id}). {first}I'll tell you the answer; until then {Stays(turn, change, change.By.Person)}.{beyond}");
    }

    /// <summary>To whoever went ahead with something nobody need be asked about.</summary>
    public static Text Done(Turn turn, Change change, UserRef actor) => Text.Of(
        $"Done: {ChangeWords.Whole(turn, change, turn.Roster.ZoneOf(actor))} ({change.Id}). {ChangeWords.HowToCancel(turn.Facts.Platforms[actor.Platform].Traits.Command, change.Id)}");

    public static Text Accepted(Turn turn, Change change, PersonId to)
    {
        var zone = turn.Roster.ZoneOf(to);
        var said = change.What switch
        {
            Alteration.Cover c => $"You cover{Whose(turn, c, to)}: {ChangeWords.What(turn, c, zone)}",
            Alteration.Exchange s => Swapped(turn, s, to),
            _ => ChangeWords.Whole(turn, change, zone),
        };
        return Text.Of($"{said} ({change.Id}). {ChangeWords.HowToCancel(Direct.CommandOf(turn, to), change.Id)}");
    }

    public static Text AcceptedFor(Turn turn, Change change, PersonId to, PersonId by)
    {
        var said = change.What switch
        {
            Alteration.Cover c => $"{turn.Roster.NameOf(by)} covers{Whose(turn, c, to)}: {ChangeWords.What(turn, c, turn.Roster.ZoneOf(to))}",
            Alteration.Exchange s => $"{turn.Roster.NameOf(by)} agrees. {Swapped(turn, s, to)}",
            _ => ChangeWords.Whole(turn, change, turn.Roster.ZoneOf(to)),
        };
        return Text.Of($"{said} ({change.Id}). {ChangeWords.HowToCancel(Direct.CommandOf(turn, to), change.Id)}");
    }

    /// <summary>To those who were asked as well.</summary>
    public static Text Taken(Turn turn, Change change, PersonId to, PersonId by) =>
        Text.Of($"{turn.Roster.NameOf(by)} took it, nothing more to do: {ChangeWords.What(turn, change.What, turn.Roster.ZoneOf(to))} ({change.Id}).");

    public static Text Settled(Turn turn, Change change, Change by, PersonId to) =>
        Text.Of($"{change.Id} is settled, nothing more to do: {ChangeWords.Whole(turn, by, turn.Roster.ZoneOf(to))} ({by.Id}).");

    /// <summary>To whoever asked for cover, and hears of the other change by itself.</summary>
    public static Text Answered(Change change, Change by) => Text.Of($"So {change.Id} is settled by {by.Id}: nobody need answer it any more.");

    public static Text YoursAlready(Turn turn, Change change, UserRef reader) =>
        Text.Of($"You agreed to this already: {ChangeWords.Whole(turn, change, turn.Roster.ZoneOf(reader))} ({change.Id}).");

    /// <param name="change">With this answer in it: while others think, one may change one's mind.</param>
    public static Text Declined(Turn turn, Change change, PersonId to) => Text.Sentences(
        Text.Of($"You declined {change.Id}: {ChangeWords.What(turn, change.What, turn.Roster.ZoneOf(to))}."),
        change.Open.Any() ? Text.Of($"Changed your mind while it is open? {new Span.Code($"{Direct.CommandOf(turn, to)} accept {change.Id}")}.") : null);

    /// <summary>To whoever wants it: everybody asked said no.</summary>
    public static Text DeclinedFor(Turn turn, Change change, PersonId to)
    {
        var names = Lists.And([.. change.Asked.Select(a => turn.Roster.NameOf(a.Person))]);
        var whole = change.Asked.Count == 1 && change.What is Alteration.Cover
            ? Text.Of($" {new Span.Code($"{Direct.CommandOf(turn, to)} cover FROM..TO")} without a name asks the whole rota.")
            : Text.Empty;
        return Text.Of($"{names} can't: {ChangeWords.What(turn, change.What, turn.Roster.ZoneOf(to))} ({change.Id}), so {Stays(turn, change, to)}.{whole}");
    }

    public static Text Lapsed(Turn turn, Change change, PersonId to) =>
        Text.Of($"It is too late for an answer now, so {Stays(turn, change, to)}: {ChangeWords.What(turn, change.What, turn.Roster.ZoneOf(to))} ({change.Id}).");

    public static Text LapsedFor(Turn turn, Change change, PersonId to) =>
        Text.Of($"{(change.What is Alteration.Cover ? "Nobody took it in time" : "There was no answer in time")}: {ChangeWords.What(turn, change.What, turn.Roster.ZoneOf(to))} ({change.Id}). So {Stays(turn, change, to)}.");

    private static string Plea(Turn turn, Change change, PersonId to)
    {
        var (by, zone) = (turn.Roster.NameOf(change.By), turn.Roster.ZoneOf(to));
        return change.What switch
        {
            Alteration.Cover { Instead: null } c => $"{by} is looking for somebody to cover {ChangeWords.What(turn, c, zone)}. The first to accept has it; until then {Stays(turn, change, to)}.",
            Alteration.Cover { Person: null } c => $"{by} asks the rota who can cover{OtherThanTheMaker(turn, c, change)} {ChangeWords.What(turn, c, zone)}. The first to accept has it.",
            Alteration.Cover c => $"{by} asks you to cover{OtherThanTheMaker(turn, c, change)} {ChangeWords.What(turn, c, zone)}.",
            Alteration.Exchange s => $"{by} asks you to swap; afterwards {Exchanged(turn, s, to)}.",
            _ => throw new NotSupportedException(change.What.GetType().Name),
        };
    }

    /// <summary>" you", " Sam", or nothing where it is nobody's in particular.</summary>
    private static string Whose(Turn turn, Alteration.Cover cover, PersonId to) =>
        cover.Instead is not { } person ? "" : person == to ? " you" : " " + turn.Roster.NameOf(person);

    /// <summary>Whose shift it is, where that is not who asks.</summary>
    private static string OtherThanTheMaker(Turn turn, Alteration.Cover cover, Change change) =>
        cover.Instead is { } person && person != change.By.Person ? $" {turn.Roster.NameOf(person)}," : "";

    private static string Swapped(Turn turn, Alteration.Exchange swap, PersonId to) => $"Swapped: {Exchanged(turn, swap, to)}";

    private static string Exchanged(Turn turn, Alteration.Exchange swap, PersonId to)
    {
        var zone = turn.Roster.ZoneOf(to);
        return $"{Subject(turn, swap.B.Person, to)} {ChangeWords.Slot(turn, swap.Rota, swap.Role)} {ChangeWords.Shift(turn, swap, swap.A, zone)}, {Subject(turn, swap.A.Person, to)} {ChangeWords.Shift(turn, swap, swap.B, zone)}";
    }

    private static string Subject(Turn turn, PersonId person, PersonId to) => person == to ? "you have" : turn.Roster.NameOf(person) + " has";

    /// <summary>What holds as long as nobody says yes.</summary>
    private static string Stays(Turn turn, Change change, PersonId? reader) => change.What switch
    {
        Alteration.Cover { Instead: { } person } => person == reader ? "it stays yours" : $"it stays {turn.Roster.NameOf(person)}'s",
        Alteration.Cover c => $"it stays with {HoldersAtStart(turn, c)}",
        _ => "nothing moves",
    };

    private static string HoldersAtStart(Turn turn, Alteration.Cover cover) =>
        turn.Facts.Organisation.Rotas.TryGetValue(cover.Rota, out var rota) && rota.WhoIsOn(cover.From, turn.Facts.RecordsOf(cover.Rota)).Of(cover.Role) is { Count: > 0 } holders
            ? Lists.And([.. holders.Select(turn.Roster.NameOf)])
            : "nobody";
}
