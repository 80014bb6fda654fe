using RotationBot.Domain.Conversation;

namespace RotationBot.Platforms.Mattermost.Incoming;

/// <summary>What can be chosen with buttons that ask for a choice. A message could not carry it: old servers take little beside its text.</summary>
public interface IButtonChoices
{
    /// <param name="on">The message of ours that carries the button.</param>
    /// <returns>Empty: nothing any more.</returns>
    Task<IReadOnlyList<Choice>> OfAsync(MessageRef on, ButtonId button, CancellationToken cancellationToken);
}
