namespace RotationBot.Emulators.Slack;

/// <summary>Where an app that uses no sockets is reached.</summary>
public sealed record RequestUrls(Uri Events, Uri Commands, Uri Interactivity);
