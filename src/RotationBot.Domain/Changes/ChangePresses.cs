using System.Globalization;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Changes;

/// <summary>A button that carries the number of a change was pressed. Every one of them has a twin in words.</summary>
internal static class ChangePresses
{
    /// <summary>The change a button is about; null: it is another button.</summary>
    public static ChangeId? ChangeOf(ButtonId button) => Split(button) is var (_, id) ? id : null;

    public static Decision Decide(Turn turn, ButtonPressed press)
    {
        var (verb, id) = Split(press.Button)!.Value;
        var outcome = turn.Facts.Change is { } change ? Do(turn, press, verb, change) : new Outcome(false, Text.Of($"There is no {id} any more."));

        // Whoever answers sees it in the message that asked them.
        if (!outcome.Done || verb is not (Buttons.AcceptId or Buttons.DeclineId))
            turn.Whisper(new Place.Here(press.Channel), press.Actor, outcome.Text);
        return turn.DoneUnchanged();
    }

    private static Outcome Do(Turn turn, ButtonPressed press, string verb, Change change) => verb switch
    {
        Buttons.ConfirmId => Confirming.Do(turn, press.Actor, change),
        Buttons.AcceptId => Answering.Accept(turn, press.Actor, change),
        Buttons.DeclineId => Answering.Decline(turn, press.Actor, change),
        Buttons.CancelId => Cancelling.Do(turn, press.Actor, change),
        Buttons.FindCoverId => FindCover.Do(turn, press.Actor, press.Channel, change, all: false),
        _ => FindCover.Do(turn, press.Actor, press.Channel, change, all: true),
    };

    private static (string Verb, ChangeId Id)? Split(ButtonId button)
    {
        var dot = button.Value.LastIndexOf('.');
        return dot > 0 && Buttons.OfChanges.Contains(button.Value[..dot]) && int.TryParse(button.Value.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (button.Value[..dot], new ChangeId(number))
            : null;
    }
}
