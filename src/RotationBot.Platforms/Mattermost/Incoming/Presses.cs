using RotationBot.Domain.Conversation;

namespace RotationBot.Platforms.Mattermost.Incoming;

/// <param name="User">The id of who pressed.</param>
/// <param name="Trigger">The press's own fingerprint: the same press, sent again, has the same.</param>
internal sealed record Press(MessageRef On, ButtonId Button, string User, string Trigger);

/// <summary>Takes presses in, and waits a moment for what is to be said to whoever pressed.</summary>
internal sealed class Presses(IInbox inbox, Interactions interactions, Callers callers, DoubleClicks clicks)
{
    /// <summary>Mostly nothing is said: what the press did shows in the channel.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <param name="choice">What was chosen; null: the button asks for no choice.</param>
    /// <returns>What to tell whoever pressed; null: nothing.</returns>
    public async Task<string?> HearAsync(Press press, string? choice, CancellationToken cancellationToken)
    {
        var same = $"{press.On.Id}/{press.Button}/{press.User}/{choice}";
        if (clicks.IsSecond(same))
            return null;
        try
        {
            var heard = await EventAsync(press, choice, cancellationToken);
            return await interactions.PressAsync(
                (press.User, press.On.Channel.Id), () => inbox.HearAsync(MattermostPlatform.Name, [heard], null, cancellationToken).AsTask(), Patience, cancellationToken);
        }
        catch
        {
            clicks.Forget(same);
            throw;
        }
    }

    private async Task<ButtonPressed> EventAsync(Press press, string? choice, CancellationToken cancellationToken) => new(press.On, press.Button, choice)
    {
        Key = new EventKey($"{MattermostPlatform.Name}:{press.On.Channel.Id}:{press.On.Id}:pressed:{press.Button}:{press.User}:{press.Trigger}"),
        Channel = press.On.Channel,
        Actor = await callers.UserAsync(press.User, cancellationToken),
        SentAt = callers.Now,
    };
}
