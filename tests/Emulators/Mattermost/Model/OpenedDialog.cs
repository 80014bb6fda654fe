using System.Text.Json.Nodes;

namespace RotationBot.Emulators.Mattermost.Model;

/// <summary>A dialog as it was shown to somebody.</summary>
/// <param name="TriggerId">The client's half of the trigger that opened it.</param>
/// <param name="Url">Where its answers go.</param>
/// <param name="Dialog">Title, elements and state.</param>
public sealed record OpenedDialog(string TriggerId, string Url, JsonObject Dialog);
