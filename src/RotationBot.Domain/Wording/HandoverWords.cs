using RotationBot.Domain.Conversation;
using RotationBot.Domain.Handovers;

namespace RotationBot.Domain.Wording;

/// <summary>What is said when nobody has said yet that they took over.</summary>
internal sealed class HandoverWords(Turn turn, Handover handover)
{
    private string Name => turn.Roster.NameOf(handover.Person);

    private string NotYet => $"{Name} hasn't taken over {What} yet.";

    /// <summary>"Delivery engineer from Sam".</summary>
    private string What => Lists.And([.. handover.Roles.Select(r => turn.Roster.NameOf(r.Rota, r.Role) + From(r))]);

    private string Roles => Lists.And([.. handover.Roles.Select(r => turn.Roster.NameOf(r.Rota, r.Role))]);

    /// <summary>As it stands.</summary>
    public Text ToLead() => handover switch
    {
        { State: HandoverState.Accepted } => Text.Of($"{Name} has taken over {What}."),
        { State: HandoverState.Sorted } => Text.Of($"{NotYet} {turn.Roster.NameOf(handover.SettledBy!)} sorts it out."),
        { State: HandoverState.Lapsed } => Text.Of($"{Name} never said that they had taken over {What}. That shift is over now."),
        { PingedBy: { } by } => Text.Of($"{NotYet} {turn.Roster.NameOf(by)} had {Name} asked again."),
        _ => Text.Of($"{NotYet} They were told when it began, and requests reach them all the same."),
    };

    public IReadOnlyList<Button> ButtonsForLead() => !handover.IsOpen ? []
        : handover.PingedBy is null ? [Buttons.Ping(handover.Id, Name), Buttons.SortOut(handover.Id)]
        : [Buttons.SortOut(handover.Id)];

    /// <summary>To the person, because a lead asks.</summary>
    public Text Asked(UserRef by) => Text.Of($"{turn.Roster.NameOf(by)} asks: have you taken over {What}? If not, please say so to them.");

    public Text Accepted(UserRef actor) => actor.Person == handover.Person
        ? Text.Of($"Thanks, you have {Roles}.")
        : Text.Of($"Noted: {Name} has {Roles}.");

    public Text Sorted() => Text.Of($"Thanks. I leave {Roles} to you and {Name}; nobody's shift has changed.");

    public Text Pinged() => Text.Of($"I've asked {Name}.");

    public Text PingedAlready() => Text.Of($"{Name} has been asked again already; I don't ask a third time.");

    public Text OutOfReach() => Text.Of($"{Name} has no account I can reach.");

    public Text PassedOn() => Text.Of($"{Roles}: that shift is not {Name}'s any more, so there is nothing to take over.");

    public Text NotAllowed() => Text.Of($"That is for {Name}, the leads of their team and admins.");

    private string From(HandedRole role) => role.Before is { } before ? " from " + turn.Roster.NameOf(before) : "";
}
