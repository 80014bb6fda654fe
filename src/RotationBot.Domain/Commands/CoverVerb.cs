using RotationBot.Domain.Changes;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Commands;

/// <summary>"cover @ana tue 13:00..15:00": asks one person, or without a name the whole rota, to take the asker's shift. Shown first, asked when confirmed.</summary>
internal static class CoverVerb
{
    public static Reply Ask(Turn turn, CommandLine line)
    {
        if (CommandLine.ChangeIn(line.Text) is not null)
            return new(turn.Facts.Change is { } away ? FindCover.Do(turn, line.Actor, line.Where, away, all: true).Text : ChangeWords.NoSuch(line), false);
        var (wish, problem) = Wish.Of(turn, line, "cover @who tue 13:00..15:00");
        if (problem is not null)
            return new(problem, false);
        if (wish!.Phrase.Nobody)
            return NobodyCover.Ask(turn, line, wish);
        return wish.Phrase.People.Count > 1 ? new(CoverWords.OnePerson(line), false) : Ask(turn, line, wish);
    }

    private static Reply Ask(Turn turn, CommandLine line, Wish wish)
    {
        var (slot, problem) = Slot(turn, line, wish);
        if ((problem ?? Refusal(turn, line.Actor, slot!, wish)) is { } refusal)
            return new(refusal, false);
        PersonId? person = wish.Phrase.People is [var named] ? named : null;
        var people = person is { } one ? [one] : Candidates.For(turn, slot!.Rota, slot.Role.Name, slot.Stretches, [wish.Subject]);
        if (!people.Any(turn.Roster.Reaches))
            return new(CoverWords.NobodyToAsk(turn, slot!), false);
        var cover = new Alteration.Cover(slot!.Rota, slot.Role.Name, slot.Stretches, wish.Subject, person);
        var change = Drafting.New(turn, line.Actor, line.Where, cover) with { Asked = Candidates.AsAsked(turn, people) };
        Drafting.Show(turn, change);
        return new(Text.Lines([wish.Remark, CoverWords.Draft(turn, change, line.Actor), .. Warnings(turn, cover)]), false)
        {
            Buttons = Buttons.ToConfirm(change.Id, CoverWords.AskLabel(turn, cover)),
        };
    }

    private static IEnumerable<Text?> Warnings(Turn turn, Alteration.Cover cover) =>
        [.. cover.Person is { } person ? CoverWarnings.Of(turn, cover, person) : [], CoverWarnings.AlreadyAsked(turn, cover)];

    private static Text? Refusal(Turn turn, UserRef actor, HeldSlot slot, Wish wish)
    {
        if (wish.Subject != actor.Person && !ChangeRights.Leads(turn, actor, slot.Rota))
            return ChangeWords.NotForOthers(turn, slot.Rota, wish.Subject);
        if (wish.Phrase.People is not [var person])
            return null;
        if (person == wish.Subject)
            return CoverWords.Oneself(turn, person, actor);
        return turn.Roster.Reaches(person) ? null : CoverWords.Unreachable(turn, person, slot.Rota);
    }

    /// <summary>The one role the person holds then; where they hold several, that of the channel's team, else it asks.</summary>
    private static (HeldSlot? Slot, Text? Problem) Slot(Turn turn, CommandLine line, Wish wish)
    {
        if (wish.Phrase.Team is { Rota: null } team)
            return (null, OnCallWords.WithoutRota(team));
        var slots = HeldSlots.Of(turn, wish.Subject, wish.Range, wish.Phrase.Team?.Rota, wish.Phrase.Role);
        var here = TeamChoice.In(turn.Facts.Organisation, line.Where).Select(t => t.Rota).ToHashSet();
        if (slots.Count > 1 && slots.Where(s => here.Contains(s.Rota)).ToList() is [var only])
            return (only, null);
        return slots switch
        {
            [] => (null, CoverWords.NotHeld(turn, line, wish)),
            [var one] => (one, null),
            _ => (null, CoverWords.WhichSlot(turn, line, wish, slots)),
        };
    }
}
