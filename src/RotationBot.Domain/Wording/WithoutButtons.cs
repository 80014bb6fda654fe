using RotationBot.Domain.Conversation;

namespace RotationBot.Domain.Wording;

/// <summary>What stands under a message whose buttons the platform cannot show.</summary>
public static class WithoutButtons
{
    /// <returns>Null: the other buttons have twins in words, and nobody waits for them.</returns>
    public static Text? Hint(IReadOnlyList<Button> buttons) => buttons.Any(b => b.Id.Value == Buttons.AckId)
        ? Text.Plain("Whoever takes it reacts with :eyes:, and with :white_check_mark: when it is done.")
        : null;
}
