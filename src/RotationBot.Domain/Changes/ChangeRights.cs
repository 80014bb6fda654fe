using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Changes;

/// <summary>Who may change what about a rota: its people their own shifts, leads of a team that has it, admins.</summary>
internal static class ChangeRights
{
    public static bool MayChange(Turn turn, UserRef actor, RotaId rota) =>
        Leads(turn, actor, rota) || (actor.Person is { } person && turn.Facts.Organisation.Rotas[rota].IsIn(person, turn.Now));

    /// <summary>Whether they may speak for others of the rota.</summary>
    public static bool Leads(Turn turn, UserRef actor, RotaId rota) =>
        turn.Roster.IsAdmin(actor) || (actor.Person is { } person && turn.Roster.LeadsOf(rota).Contains(person));

    /// <summary>Whether they may speak for a person, in every rota that person is in.</summary>
    public static bool LeadsPerson(Turn turn, UserRef actor, PersonId person) =>
        turn.Roster.IsAdmin(actor) || turn.Facts.Organisation.Rotas.Any(r => r.Value.IsIn(person, turn.Now) && Leads(turn, actor, r.Key));

    /// <summary>Whoever entered it, whom it puts on call or takes off, leads, admins.</summary>
    public static bool MayCancel(Turn turn, UserRef actor, Change change) =>
        change.By.Is(actor)
        || (actor.Person is { } person && Concerns(change, person))
        || (change.What is Alteration.Absence away ? LeadsPerson(turn, actor, away.Person) : LeadsKnown(turn, actor, change.What.InRota!.Value));

    /// <summary>Whom it puts on call or takes off; not who was merely asked.</summary>
    public static bool Concerns(Change change, PersonId person) => change.What switch
    {
        Alteration.Cover cover => cover.Person == person || cover.Instead == person,
        Alteration.Exchange swap => swap.A.Person == person || swap.B.Person == person,
        Alteration.Absence away => away.Person == person,
        _ => false,
    };

    private static bool LeadsKnown(Turn turn, UserRef actor, RotaId rota) =>
        turn.Roster.IsAdmin(actor) || (turn.Facts.Organisation.Rotas.ContainsKey(rota) && Leads(turn, actor, rota));
}
