using NodaTime;
using RotationBot.Domain.Changes;
using RotationBot.Domain.Commands;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Rotas;

namespace RotationBot.Domain.Wording;

/// <summary>What is said to whoever looks for cover, or takes a shift.</summary>
internal static class CoverWords
{
    private const int NextShifts = 3;

    /// <summary>What is about to be asked, for whoever asks it.</summary>
    public static Text Draft(Turn turn, Change change, UserRef reader)
    {
        var cover = (Alteration.Cover)change.What;
        var what = ChangeWords.What(turn, cover, turn.Roster.ZoneOf(reader));
        var whose = cover.Instead == reader.Person ? "you" : ChangeWords.Name(turn, cover.Instead);
        return cover.Person is { } person
            ? Text.Of($"Ask {turn.Roster.NameOf(person)} to cover {whose}, {what}? ({change.Id})")
            : Text.Of($"Ask the rota, {Lists.And([.. change.Asked.Select(a => turn.Roster.NameOf(a.Person))])}, to cover {whose}, {what}? The first to accept has it. ({change.Id})");
    }

    /// <summary>Label of the button that goes ahead.</summary>
    public static string AskLabel(Turn turn, Alteration.Cover cover) => cover.Person is { } person ? "Ask " + turn.Roster.NameOf(person) : "Ask the rota";

    public static Text NobodyDraft(Turn turn, Change change, UserRef reader) =>
        Text.Of($"Leave {ChangeWords.What(turn, change.What, turn.Roster.ZoneOf(reader))} to nobody? Requests then go on to the next level. ({change.Id})");

    public static Text NotHeld(Turn turn, CommandLine line, Wish wish)
    {
        var zone = turn.Roster.ZoneOf(line.Actor);
        var mine = wish.Subject == line.Actor.Person;
        var range = ChangeWords.When(turn, wish.Phrase.Team?.Rota, [wish.Range], zone);
        var next = turn.Facts.Organisation.Rotas
            .SelectMany(r => r.Value.MyShifts(wish.Subject, turn.Now, turn.Now + Outlook.EightWeeks, turn.Facts.RecordsOf(r.Key)).Items.Select(s => (r.Key, Shift: s)))
            .OrderBy(s => s.Shift.From).Take(NextShifts)
            .Select(s => $"{ChangeWords.Slot(turn, s.Key, s.Shift.Role)} {ChangeWords.When(turn, s.Key, [new(s.Shift.From, s.Shift.To)], zone)}").ToList();
        var coming = next.Count == 0 ? "no shift in the next eight weeks" : "next " + string.Join("; ", next);
        return Text.Of($"{(mine ? "You hold" : turn.Roster.NameOf(wish.Subject) + " holds")} no shift {range}, so there is nothing to cover. {(mine ? "You have" : "They have")} {coming}.");
    }

    public static Text WhichSlot(Turn turn, CommandLine line, Wish wish, IReadOnlyList<HeldSlot> slots) => Text.Of(
        $"{(wish.Subject == line.Actor.Person ? "You hold" : turn.Roster.NameOf(wish.Subject) + " holds")} {Lists.And([.. slots.Select(s => ChangeWords.Slot(turn, s.Rota, s.Role.Name))])} then; which one? Add its team and role to the command.");

    public static Text Oneself(Turn turn, PersonId person, UserRef reader) =>
        Text.Of($"It is {(person == reader.Person ? "your" : turn.Roster.NameOf(person) + "'s")} own shift already.");

    public static Text OnePerson(CommandLine line) => Text.Of(
        $"Name one person, or none: {new Span.Code($"{line.Name} cover FROM..TO")} asks the whole rota, and the first to accept has it.");

    public static Text Unreachable(Turn turn, PersonId person, RotaId rota) => Text.Of(
        $"I can't reach {turn.Roster.NameOf(person)} on any chat, so they could not accept. If they agree, {ChangeWords.WhoMay(turn, rota)} can enter it with {new Span.Code($"take … for @{person}")}.");

    public static Text NobodyToAsk(Turn turn, HeldSlot slot) =>
        Text.Of($"Everybody else in the list of {ChangeWords.Slot(turn, slot.Rota, slot.Role.Name)} is away then or out of my reach, so there is nobody I could ask.");

    public static Text NoSuchRole(Turn turn, Team team, RoleName role) =>
        Text.Of($"{team.Name} has no role \"{role}\"; it has {Lists.And([.. turn.Roster.RotaOf(team)!.Roles.Select(r => r.Name.Value)])}.");

    /// <summary>What was to be covered has passed, or belongs to somebody else by now.</summary>
    public static Text NothingLeft(Turn turn, Change change, Alteration.Cover cover)
    {
        if (cover.To <= turn.Now)
            return Text.Of($"{change.Id} is over: that time has passed.");
        var holders = turn.Facts.Organisation.Rotas[cover.Rota].WhoIsOn(Instant.Max(turn.Now, cover.From), turn.Facts.RecordsOf(cover.Rota)).Of(cover.Role);
        return Text.Of($"{ChangeWords.Slot(turn, cover.Rota, cover.Role)} is with {(holders.Count == 0 ? "nobody" : Lists.And([.. holders.Select(turn.Roster.NameOf)]))} by now, so nothing of {change.Id} is left to cover.");
    }

    /// <param name="relieved">Who held it; empty: nobody.</param>
    public static Text Taken(Turn turn, Change change, UserRef reader, IReadOnlyList<PersonId> relieved)
    {
        var cover = (Alteration.Cover)change.What;
        var who = cover.Person == reader.Person ? "You have" : ChangeWords.Name(turn, cover.Person) + " has";
        var instead = relieved.Count == 0 ? "nobody had it" : $"instead of {Lists.And([.. relieved.Select(turn.Roster.NameOf)])}";
        return Text.Of($"{who} {ChangeWords.What(turn, cover, turn.Roster.ZoneOf(reader))}, {instead} ({change.Id}). {ChangeWords.HowToCancel(turn.Facts.Platforms[reader.Platform].Traits.Command, change.Id)}");
    }

    public static Text HeldAlready(Turn turn, PersonId person, RotaId rota, RoleName role, Stretch range, UserRef reader) => Text.Of(
        $"{(person == reader.Person ? "You have" : turn.Roster.NameOf(person) + " has")} {ChangeWords.Slot(turn, rota, role)} {ChangeWords.When(turn, rota, [range], turn.Roster.ZoneOf(reader))} already.");

    public static Text NobodyHasIt(Turn turn, RotaId rota, RoleName role, Stretch range, UserRef reader) => Text.Of(
        $"Nobody has {ChangeWords.Slot(turn, rota, role)} {ChangeWords.When(turn, rota, [range], turn.Roster.ZoneOf(reader))} already.");

    public static Text TakeIsYours(CommandLine line, PersonId person) => Text.Of(
        $"A shift is taken for oneself; a lead can do it {new Span.Code("for @" + person)}. To ask somebody: {new Span.Code($"{line.Name} cover @{person} FROM..TO")}.");
}
