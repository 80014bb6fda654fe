namespace RotationBot.Emulators.Slack;

/// <summary>Somebody was notified of a message.</summary>
/// <param name="Ts">Of the message.</param>
public sealed record Ping(string UserId, string Channel, string Ts);
