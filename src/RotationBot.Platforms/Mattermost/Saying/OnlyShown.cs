using RotationBot.Domain.Conversation;

namespace RotationBot.Platforms.Mattermost.Saying;

/// <summary>
/// A message that one user saw and the server does not keep. It cannot be edited, answered or linked to, and it has no id;
/// but its buttons may be pressed, and are found again by a name of ours.
/// </summary>
internal static class OnlyShown
{
    private const string Prefix = "shown-";

    public static MessageRef In(ChannelRef channel, EffectKey key, Seal seal) => new(channel, Prefix + seal.Of("shown", key.Value)[..26]);

    public static bool IsOne(MessageRef message) => message.Id.StartsWith(Prefix, StringComparison.Ordinal);
}
