using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using RotationBot.Emulators.Mattermost.Api;
using RotationBot.Emulators.Mattermost.State;

namespace RotationBot.Emulators.Mattermost.Sockets;

/// <summary>The address sockets are opened at.</summary>
internal sealed class SocketEndpoint(Site site)
{
    private readonly HashSet<ClientSocket> open = [];

    public async Task ServeAsync(HttpContext http)
    {
        var upgrade = http.Features.Get<IHttpUpgradeFeature>() as FreezableUpgrade;
        if (!http.WebSockets.IsWebSocketRequest || upgrade is null)
            throw Errors.NoUpgrade();
        using var accepted = await http.WebSockets.AcceptWebSocketAsync();
        using var socket = new ClientSocket(site, http, accepted, upgrade.Stream!);
        lock (open)
            open.Add(socket);
        try
        {
            await ServeAsync(socket, http);
        }
        finally
        {
            lock (open)
                open.Remove(socket);
        }
    }

    /// <summary>Drops all sockets without a word.</summary>
    /// <returns>How many.</returns>
    public int Cut() => ForAll(s => s.Drop());

    /// <summary>Lets the lines of all sockets go dead.</summary>
    /// <returns>How many.</returns>
    public int Freeze() => ForAll(s => s.Freeze());

    /// <summary>Whoever asks for something malformed is closed at once.</summary>
    private async Task ServeAsync(ClientSocket socket, HttpContext http)
    {
        var token = Call.TokenOf(http.Request);
        var id = http.Request.Query["connection_id"].ToString();
        var isNumber = long.TryParse(http.Request.Query["sequence_number"], out var number);
        if (id.Length > 0 && (!Ids.IsId(id) || (!isNumber && site.Do(() => site.Hub.Knows(id)))))
            return;
        await socket.RunAsync(token is null ? null : site.Do(() => Open(token, id, number)));
    }

    /// <summary>Goes on with the connection asked for, or begins a new one.</summary>
    /// <returns>Null if the token is nobody's: the socket stays open for a while and hears nothing.</returns>
    private Connection? Open(string token, string id, long number)
    {
        if (site.Tokens.Owner(token) is not { } user)
            return null;
        if (id.Length == 0 || !site.Settings.ReliableSockets)
            return site.Hub.Open(user, token);
        if (site.Hub.Resume(id, user, number) is { } resumed)
            return resumed;
        var fresh = site.Hub.Open(user, token);
        if (site.IsOld && site.Hub.IsIdle(id))
            fresh.SayHello();
        return fresh;
    }

    /// <summary>Under the lock, so that none of them is over meanwhile.</summary>
    private int ForAll(Action<ClientSocket> act)
    {
        lock (open)
        {
            foreach (var socket in open)
                act(socket);
            return open.Count;
        }
    }
}
