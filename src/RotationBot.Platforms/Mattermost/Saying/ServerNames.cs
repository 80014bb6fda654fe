using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;

namespace RotationBot.Platforms.Mattermost.Saying;

/// <summary>What things are called on the server; null: it has no such thing.</summary>
/// <param name="Person">The user name.</param>
/// <param name="Group">The handle of a custom group whose members the server tells. Other handles are words.</param>
/// <param name="Channel">As in the channel's address.</param>
/// <param name="Message">Where it opens.</param>
internal sealed record ServerNames(Func<PersonId, string?> Person, Func<GroupId, string?> Group, Func<ChannelId, string?> Channel, Func<MessageRef, Uri?> Message);
