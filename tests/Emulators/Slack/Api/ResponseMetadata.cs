namespace RotationBot.Emulators.Slack.Api;

/// <summary>What an answer says besides itself.</summary>
/// <param name="NextCursor">Empty at the end.</param>
internal sealed record ResponseMetadata(string? NextCursor = null, IReadOnlyList<string>? Messages = null, IReadOnlyList<string>? Warnings = null);
