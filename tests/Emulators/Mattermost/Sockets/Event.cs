using System.Text.Json.Nodes;

namespace RotationBot.Emulators.Mattermost.Sockets;

/// <summary>Something that happened, on its way to whoever may know.</summary>
internal sealed record Event(string Name, JsonObject Data, Audience Audience)
{
    /// <summary>Whom a post calls: an old server tells everybody of all, a new one tells each of themselves only.</summary>
    public IReadOnlyList<string> Mentions { get; init; } = [];
}
