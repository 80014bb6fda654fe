using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using RotationBot.Emulators.Slack.State;

namespace RotationBot.Emulators.Slack.Sockets;

/// <summary>The sockets of the app. What is sent goes to one of them, in turn.</summary>
internal sealed class SocketPool(Workspace workspace)
{
    private static readonly TimeSpan TicketLife = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan ShortLife = TimeSpan.FromSeconds(360);

    private readonly Lock gate = new();
    private readonly List<ClientSocket> open = [];
    private readonly Dictionary<string, DateTimeOffset> tickets = [];
    private uint turn;

    public int Count
    {
        get
        {
            lock (gate)
                return open.Count;
        }
    }

    /// <returns>The address of a socket, good once and for a short while.</returns>
    public string Invite()
    {
        var ticket = Guid.NewGuid().ToString("N");
        lock (gate)
            tickets[ticket] = workspace.Time + TicketLife;
        return $"{workspace.Url.Replace("http", "ws", StringComparison.Ordinal)}/link/?ticket={ticket}&app_id={Workspace.AppId}";
    }

    public async Task ServeAsync(HttpContext http)
    {
        var upgrade = http.Features.Get<IHttpUpgradeFeature>() as FreezableUpgrade;
        if (!http.WebSockets.IsWebSocketRequest || upgrade is null || !Redeem(http.Request.Query["ticket"].ToString()))
        {
            http.Response.StatusCode = 408;
            return;
        }
        using var accepted = await http.WebSockets.AcceptWebSocketAsync();
        var life = http.Request.Query["debug_reconnects"] == "true" ? ShortLife : workspace.Settings.SocketLife;
        using var socket = new ClientSocket(workspace, http, accepted, upgrade.Stream!, life);
        if (!Admit(socket))
            socket.Disconnect("too_many_websockets", TimeSpan.Zero);
        workspace.Wake();
        try
        {
            await socket.RunAsync();
        }
        finally
        {
            lock (gate)
                open.Remove(socket);
            workspace.Wake();
        }
    }

    /// <returns>The one whose turn it is; null if there is none.</returns>
    public ClientSocket? Next()
    {
        lock (gate)
        {
            for (var i = 0; i < open.Count; i++)
                if (open[(int)(turn++ % (uint)open.Count)] is { IsEnding: false } socket)
                    return socket;
            return null;
        }
    }

    /// <summary>Tells all of them that they are to end, and ends them after that time.</summary>
    /// <returns>How many there were.</returns>
    public int Disconnect(string reason, TimeSpan linger) => ForAll(s => s.Disconnect(reason, linger));

    /// <summary>Drops all of them without a word.</summary>
    /// <returns>How many there were.</returns>
    public int Cut() => ForAll(s => s.Drop());

    /// <summary>Leaves them open and dead.</summary>
    /// <returns>How many there were.</returns>
    public int Freeze() => ForAll(s => s.Freeze());

    private bool Redeem(string ticket)
    {
        lock (gate)
            return tickets.Remove(ticket, out var ends) && ends >= workspace.Time;
    }

    private bool Admit(ClientSocket socket)
    {
        lock (gate)
        {
            if (open.Count >= workspace.Settings.MostSockets)
                return false;
            socket.SayHello(open.Count(s => !s.IsEnding) + 1);
            open.Add(socket);
            return true;
        }
    }

    private int ForAll(Action<ClientSocket> act)
    {
        lock (gate)
        {
            foreach (var socket in open)
                act(socket);
            return open.Count;
        }
    }
}
