using NodaTime;
using RotationBot.Domain.Changes;
using RotationBot.Domain.Commands;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Wording;

/// <summary>What is said about covers, swaps and absences alike.</summary>
internal static class ChangeWords
{
    private const int MostStretches = 4;

    /// <summary>"Delivery engineer".</summary>
    public static string Slot(Turn turn, RotaId rota, RoleName role) => $"{turn.Roster.NameOf(rota)} {role}";

    /// <summary>"Tue 24 Nov 13:00-15:00 (London; your time 14:00-16:00)", several one after the other.</summary>
    public static string When(Turn turn, RotaId? rota, IReadOnlyList<Stretch> stretches, DateTimeZone reader)
    {
        var zone = rota is { } id && turn.Facts.Organisation.Rotas.TryGetValue(id, out var known) ? known.TimeZone : reader;
        var said = stretches.Take(MostStretches).Select(s => Times.RangeFor(s.From, s.To, zone, reader, turn.Now)).ToList();
        return stretches.Count > MostStretches ? $"{string.Join(", ", said)} and {stretches.Count - MostStretches} more" : Lists.And(said);
    }

    /// <summary>"Delivery engineer Tue 24 Nov 13:00-15:00 (London)": what it is about, without who.</summary>
    public static string What(Turn turn, Alteration what, DateTimeZone reader) => what switch
    {
        Alteration.Cover c => $"{Slot(turn, c.Rota, c.Role)} {When(turn, c.Rota, c.Stretches, reader)}",
        Alteration.Exchange s => $"{Slot(turn, s.Rota, s.Role)} {Shift(turn, s, s.A, reader)} and {Shift(turn, s, s.B, reader)}",
        Alteration.Absence a => When(turn, null, [new(a.Start, a.End)], reader),
        _ => throw new NotSupportedException(what.GetType().Name),
    };

    /// <summary>With who: "Ana covers Sam, Delivery engineer …".</summary>
    public static string Whole(Turn turn, Change change, DateTimeZone reader) => change.What switch
    {
        Alteration.Cover { Person: null } c when change.Asked.Count > 0 => $"somebody to cover{Whose(turn, c)}, {What(turn, c, reader)}",
        Alteration.Cover { Instead: { } person } c => $"{Name(turn, c.Person)} covers {turn.Roster.NameOf(person)}, {What(turn, c, reader)}",
        Alteration.Cover c => $"{Name(turn, c.Person)} has {What(turn, c, reader)}",
        Alteration.Exchange s => $"{Name(turn, s.A.Person)} and {Name(turn, s.B.Person)} swap {What(turn, s, reader)}",
        Alteration.Absence a => $"{Name(turn, a.Person)} is away {What(turn, a, reader)}",
        _ => throw new NotSupportedException(change.What.GetType().Name),
    };

    public static string Shift(Turn turn, Alteration.Exchange swap, ShiftOf shift, DateTimeZone reader) =>
        When(turn, swap.Rota, [new(shift.From, shift.To)], reader);

    /// <summary>" Sam" after "covers"; nothing where it is nobody's in particular.</summary>
    private static string Whose(Turn turn, Alteration.Cover cover) => cover.Instead is { } person ? " " + turn.Roster.NameOf(person) : "";

    public static string Name(Turn turn, PersonId? person) => person is { } id ? turn.Roster.NameOf(id) : "nobody";

    public static Text Stranger(Turn turn) =>
        Text.Of($"I don't know you as one of the people of {turn.Facts.Organisation.Name}, so you have no shifts here. An admin can add you under {new Span.Code("people")}.");

    public static Text WhichTeam(CommandLine line, IReadOnlyList<Team> candidates) => candidates.Count == 0
        ? Text.Of($"You are in no rota that I know of; name the team you mean, as in {new Span.Code($"{line.Name} schedule TEAM")}.")
        : Text.Of($"Which team: {Lists.Or([.. candidates.Select(t => t.Name)])}? Add its name, as in {new Span.Code($"{line.Name} {line.Text.Trim()} {candidates[0].Id}")}.");

    /// <summary>How the platform's people end it: "/oncall cancel C-7 ends it."</summary>
    public static Text HowToCancel(string command, ChangeId id) => Text.Of($"{new Span.Code($"{command} cancel {id}")} ends it.");

    /// <summary>Why somebody may not, and who may.</summary>
    public static Text NotYours(Turn turn, RotaId rota) => Text.Of(
        $"You are not in {turn.Roster.NameOf(rota)}'s rota, so you can't change it. {WhoMayFirst(turn, turn.Roster.LeadsOf(rota))} can.");

    public static Text NotForOthers(Turn turn, RotaId rota, PersonId person) => Text.Of(
        $"You can speak for yourself only. For {turn.Roster.NameOf(person)}, {WhoMay(turn, rota)} can.");

    public static Text OnlyLeads(Turn turn, RotaId rota) =>
        Text.Of($"Leaving a shift of {turn.Roster.NameOf(rota)} to nobody is for leads: {WhoMay(turn, rota)} can.");

    /// <summary>"Maria or an admin".</summary>
    public static string WhoMay(Turn turn, RotaId rota) => WhoMay(turn, turn.Roster.LeadsOf(rota));

    public static string WhoMay(Turn turn, IEnumerable<PersonId> leads) => Lists.Or([.. leads.Select(turn.Roster.NameOf), "an admin"]);

    /// <summary>The same at the start of a sentence.</summary>
    public static string WhoMayFirst(Turn turn, IEnumerable<PersonId> leads) =>
        WhoMay(turn, leads) is var said && leads.Any() ? said : "A" + said[1..];

    public static Text NoSuch(CommandLine line) => CommandLine.ChangeIn(line.Text) is { } id
        ? Text.Of($"There is no {id}. {new Span.Code(line.Name + " cancel")} lists what you could cancel.")
        : Text.Of($"Which one? Name its number, as in {new Span.Code($"{line.Name} {line.Words[0].ToLowerInvariant()} C-7")}.");

    /// <summary>It waits for nobody any more: what became of it.</summary>
    public static Text Standing(Turn turn, Change change, UserRef reader) => change switch
    {
        _ when change.State == ChangeState.InForce && change.IsOver(turn.Now) => Text.Of($"{change.Id} is over: {Whole(turn, change, turn.Roster.ZoneOf(reader))}."),
        { State: ChangeState.InForce } => Text.Of($"{change.Id} is in force: {Whole(turn, change, turn.Roster.ZoneOf(reader))}."),
        { State: ChangeState.Declined } => Text.Of($"{change.Id} was declined, so there is nothing more to do."),
        { State: ChangeState.Lapsed } => Text.Of($"{change.Id} is no longer open: it was not answered in time, or it was settled another way."),
        { State: ChangeState.Cancelled } => Text.Of($"{change.Id} was taken back{(change.EndedBy is { } by ? " by " + turn.Roster.NameOf(by) : "")}, so there is nothing more to do."),
        { State: ChangeState.Asked } => Text.Of($"{change.Id} has been asked already; {Lists.And([.. change.Open.Select(a => turn.Roster.NameOf(a.Person))])} can answer it."),
        _ => Text.Of($"{change.Id} has not been confirmed by {turn.Roster.NameOf(change.By)} yet."),
    };

    public static Text NotAsked(Turn turn, Change change) => Text.Of(
        $"{change.Id} asks {Lists.Or([.. change.Asked.Select(a => turn.Roster.NameOf(a.Person))])}, so only they can answer it.");

    public static Text OnlyTheMaker(Turn turn, Change change) => Text.Of($"{change.Id} is {turn.Roster.NameOf(change.By)}'s to confirm.");
}
