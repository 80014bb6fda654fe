using RotationBot.Domain.Conversation;
using RotationBot.Domain.Handovers;

namespace RotationBot.Domain.Wording;

/// <summary>What is said when nobody has said yet that they took over.</summary>
internal sealed class HandoverWords(Turn turn, Handover handover)
{
    private string Name => turn.Roster.NameOf(handover.Person);

    /// <summary>"Delivery engineer from Sam".</summary>
    private string What => Lists.And([.. handover.Roles.Select(r => turn.Roster.NameOf(r.Rota, r.Role) + From(r))]);

    public Text ToLead() => Text.Sentences(
        Text.Of($"{Name} hasn't taken over {What} yet."),
        handover switch
        {
            { State: HandoverState.Accepted } => Text.Of($"Done: {turn.Roster.NameOf(handover.SettledBy!)} has said so."),
            { State: HandoverState.Sorted } => Text.Of($"{turn.Roster.NameOf(handover.SettledBy!)} sorts it out."),
            { PingedBy: { } by } => Text.Of($"{turn.Roster.NameOf(by)} had {Name} asked again."),
            _ => Text.Of($"They were told when it began. Requests reach them all the same."),
        });

    public IReadOnlyList<Button> ButtonsForLead() => !handover.IsOpen ? []
        : handover.PingedBy is null ? [Buttons.Ping(handover.Id, Name), Buttons.SortOut(handover.Id)]
        : [Buttons.SortOut(handover.Id)];

    /// <summary>To the person, because a lead asks.</summary>
    public Text Asked(UserRef by) => Text.Of($"{turn.Roster.NameOf(by)} asks: have you taken over {What}? If not, please say so to them.");

    public Text Accepted(UserRef actor) => actor.Person == handover.Person
        ? Text.Of($"Thanks, you have {What}.")
        : Text.Of($"Noted: {Name} has {What}.");

    public Text Sorted() => Text.Of($"Thanks. I leave {What} to you and {Name}; nobody's shift has changed.");

    public Text Pinged() => Text.Of($"I've asked {Name}.");

    public Text PingedAlready() => Text.Of($"{Name} has been asked again already; I don't ask a third time.");

    public Text OutOfReach() => Text.Of($"{Name} has no account I can reach.");

    public Text NotAllowed() => Text.Of($"That is for {Name}, the leads of their team and admins.");

    private string From(HandedRole role) => role.Before is { } before ? " from " + turn.Roster.NameOf(before) : "";
}
