namespace RotationBot.Domain.Conversation;

/// <summary>What differs between platforms in a way decisions depend on.</summary>
/// <param name="GroupMentionNotifies">Whether the platform itself tells a group's members when people mention it.</param>
/// <param name="HeaderLimit">The longest header, in characters.</param>
/// <param name="Command">How people start a command there ("/oncall").</param>
public sealed record PlatformTraits(bool GroupMentionNotifies, int HeaderLimit, string Command);
