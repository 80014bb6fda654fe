using RotationBot.Domain.Changes;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Rotas;
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
        var (id, rota) = (team!.Rota!.Value, turn.Roster.RotaOf(team)!);
        if (!ChangeRights.Leads(turn, line.Actor, id))
            return new(ChangeWords.OnlyLeads(turn, id), false);
        var role = wish.Phrase.Role ?? (rota.Roles.FirstOrDefault(r => r.Kind == RoleKind.Rotation) ?? rota.Roles[0]).Name;
        if (rota.Roles.All(r => r.Name != role))
            return new(CoverWords.NoSuchRole(turn, team, role), false);
        var change = Drafting.New(turn, line.Actor, line.Where, new Alteration.Cover(id, role, [wish.Range], Instead: null, Person: null));
        Drafting.Show(turn, change);
        return new(Text.Lines(wish.Remark, CoverWords.NobodyDraft(turn, change, line.Actor)), false) { Buttons = Buttons.ToConfirm(change.Id, "Leave it to nobody") };
    }
}
