namespace RotationBot.Emulators.Mattermost;

/// <summary>Somebody was notified of a post, be it said by a person or by the system.</summary>
public sealed record Ping(string UserId, string PostId);
