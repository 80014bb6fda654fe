using System.Text.Json.Nodes;
using RotationBot.Emulators.Mattermost.State;

namespace RotationBot.Emulators.Mattermost.Sockets;

/// <summary>What one client is told, in numbered frames; it outlives the socket if the server keeps what is missed.</summary>
internal sealed class Connection(Site site, string userId, string token)
{
    /// <summary>How many frames that were sent are kept to be sent again.</summary>
    private const int Kept = 128;

    /// <summary>How many frames wait for a socket before the server gives up.</summary>
    private const int Waiting = 256;

    private readonly List<Frame> frames = [];
    private long next;

    /// <summary>How many of the frames have been sent.</summary>
    private int sent;

    public string Id { get; } = Ids.New();

    public string UserId { get; } = userId;

    /// <summary>The token it was opened with; it may have been revoked since.</summary>
    public string Token { get; } = token;

    public ClientSocket? Socket { get; private set; }

    public long CutAt { get; private set; }

    public void Attach(ClientSocket socket)
    {
        Socket = socket;
        socket.Wake();
    }

    public void Detach()
    {
        Socket = null;
        CutAt = site.Now;
    }

    public void SayHello() => Number(new Event("hello", new JsonObject
    {
        ["connection_id"] = site.Settings.ReliableSockets ? Id : "",
        ["server_version"] = site.Settings.Generation.Long(),
    }, Audience.User(UserId)), Mischief.None);

    /// <returns>False if the client has missed too much.</returns>
    public bool Add(Event happened)
    {
        if (site.Faults.Events.TakeUnnumbered())
            return true;
        Number(happened, site.Faults.Events.Take());
        Socket?.Wake();
        return Socket is not null || frames.Count - sent <= Waiting;
    }

    /// <summary>The next frame to be sent; null if there is none yet.</summary>
    public Frame? Take()
    {
        if (sent >= frames.Count)
            return null;
        var frame = frames[sent];
        frames[sent++] = frame with { Mischief = Mischief.None };
        if (sent > Kept)
        {
            frames.RemoveRange(0, sent - Kept);
            sent = Kept;
        }
        return frame;
    }

    /// <summary>Goes back to that number, which must be the next or one of those still kept.</summary>
    public bool GoOn(long number)
    {
        var first = next - frames.Count;
        if (number < first || number > first + sent)
            return false;
        sent = (int)(number - first);
        return true;
    }

    private void Number(Event happened, Mischief mischief)
    {
        var data = (JsonObject)happened.Data.DeepClone();
        var mentions = site.IsOld ? happened.Mentions : happened.Mentions.Where(m => m == UserId);
        if (mentions.Any())
            data["mentions"] = Wire.Write(mentions);
        var frame = new JsonObject
        {
            ["event"] = happened.Name,
            ["data"] = data,
            ["broadcast"] = Broadcast(happened.Audience),
            ["seq"] = next,
        };
        frames.Add(new Frame(next++, Wire.Write(frame)) { Mischief = mischief });
    }

    private JsonObject Broadcast(Audience audience)
    {
        var broadcast = new JsonObject
        {
            ["omit_users"] = audience.Omitted is { } omitted ? new JsonObject { [omitted] = true } : null,
            ["user_id"] = audience.UserId,
            ["channel_id"] = audience.ChannelId,
            ["team_id"] = audience.TeamId,
        };
        if (!site.IsOld)
        {
            broadcast["connection_id"] = "";
            broadcast["omit_connection_id"] = "";
        }
        return broadcast;
    }
}
