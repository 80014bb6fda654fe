using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;

namespace RotationBot.Domain.Wording;

/// <summary>For platforms on which what can be chosen is asked for only when the button is pressed.</summary>
public static class ButtonChoices
{
    /// <returns>Empty: the request has no such button any more, or pressing it is enough.</returns>
    public static IReadOnlyList<Choice> Of(Organisation organisation, Request request, ButtonId button) =>
        Buttons.For(organisation, request).FirstOrDefault(b => b.Id == button)?.Choices ?? [];
}
