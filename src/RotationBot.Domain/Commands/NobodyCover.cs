using RotationBot.Domain.Changes;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Commands;

/// <summary>"cover nobody FROM..TO": a lead leaves a role empty for a while. Shown first.</summary>
internal static class NobodyCover
{
    public static Reply Ask(Turn turn, CommandLine line, Wish wish)
    {
        var (team, unclear) = RotaChoice.Of(turn, line, wish.Phrase, wish.Subject);
        if (unclear is not null)
            return new(unclear, false);
        var id = team!.Rota!.Value;
        if (!ChangeRights.Leads(turn, line.Actor, id))
            return new(ChangeWords.OnlyLeads(turn, id), false);
        var (role, unknown) = RotaChoice.RoleOf(turn, team, wish.Phrase);
        if (unknown is not null)
            return new(unknown, false);
        var cover = new Alteration.Cover(id, role, [wish.Range], Instead: null, Person: null);
        if (Standing.Left(turn, cover, turn.Facts.Records).Count == 0)
            return new(Text.Lines(wish.Remark, CoverWords.NobodyHasIt(turn, id, role, wish.Range, line.Actor)), false);
        var change = Drafting.New(turn, line.Actor, line.Where, cover);
        Drafting.Show(turn, change);
        return new(Text.Lines(wish.Remark, CoverWords.NobodyDraft(turn, change, line.Actor)), false) { Buttons = Buttons.ToConfirm(change.Id, "Leave it to nobody") };
    }
}
