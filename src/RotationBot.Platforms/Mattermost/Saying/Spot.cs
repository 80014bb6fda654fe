using RotationBot.Domain.Conversation;

namespace RotationBot.Platforms.Mattermost.Saying;

/// <summary>Where a message goes.</summary>
/// <param name="Root">Of the thread; null: none.</param>
internal sealed record Spot(ChannelRef Channel, string? Root);
