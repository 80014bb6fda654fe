using System.Text.Json.Nodes;
using RotationBot.Emulators.Mattermost.Model;
using RotationBot.Emulators.Mattermost.Sockets;

namespace RotationBot.Emulators.Mattermost.State;

/// <summary>Who is there: whoever has a socket open, unless they say otherwise.</summary>
internal sealed class Statuses(Site site)
{
    private readonly Dictionary<string, Status> said = [];

    public Status Of(string userId)
    {
        var known = said.GetValueOrDefault(userId) ?? new Status { UserId = userId };
        return known.Manual ? known : known with { Presence = site.Hub.IsConnected(userId) ? "online" : "offline" };
    }

    /// <param name="presence">online, away, dnd or offline.</param>
    public Status Say(string userId, string presence, long dndEndTime = 0)
    {
        var status = new Status { UserId = userId, Presence = presence, Manual = true, LastActivityAt = site.Now, DndEndTime = dndEndTime };
        said[userId] = status;
        site.Hub.Send(new Event("status_change", new JsonObject { ["status"] = presence, ["user_id"] = userId }, Audience.User(userId)));
        return status;
    }

    public void Active(string userId) =>
        said[userId] = (said.GetValueOrDefault(userId) ?? new Status { UserId = userId }) with { LastActivityAt = site.Now };
}
