using System.Text.Json;

namespace RotationBot.Emulators.Slack.Model;

/// <summary>What only one person sees.</summary>
public sealed record Ephemeral(string Channel, string User, string Ts, string Text, JsonElement? Blocks, string? ThreadTs);
