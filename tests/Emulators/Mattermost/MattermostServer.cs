using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RotationBot.Emulators.Mattermost.Api;
using RotationBot.Emulators.Mattermost.Sockets;
using RotationBot.Emulators.Mattermost.State;

namespace RotationBot.Emulators.Mattermost;

/// <summary>
/// A Mattermost server for tests: real HTTP and WebSocket on loopback, the answers of a recorded server, no database.
/// Disposing it fails if it was asked for an address it does not have.
/// </summary>
public sealed class MattermostServer : IAsyncDisposable
{
    private readonly Site site;
    private readonly Routes routes;
    private readonly SocketEndpoint sockets;
    private readonly RequestLog log = new();
    private readonly RateLimit limit;
    private WebApplication? host;
    private int port;

    private MattermostServer(MattermostSettings settings)
    {
        site = new Site(settings, Faults);
        routes = new Routes(site);
        sockets = new SocketEndpoint(site);
        limit = new RateLimit(settings);
        SystemRoutes.Map(routes);
        UserRoutes.Map(routes);
        StatusRoutes.Map(routes);
        TokenRoutes.Map(routes);
        BotRoutes.Map(routes);
        TeamRoutes.Map(routes);
        ChannelRoutes.Map(routes);
        MemberRoutes.Map(routes);
        PostRoutes.Map(routes);
        ReactionRoutes.Map(routes);
        CommandRoutes.Map(routes);
        ActionRoutes.Map(routes);
        GroupRoutes.Map(routes, settings);
        RoleRoutes.Map(routes);
        Admin = new Admin(site);
    }

    /// <summary>Starts a server on a free port of loopback, with one account: the administrator's.</summary>
    public static async Task<MattermostServer> StartAsync(MattermostSettings? settings = null, CancellationToken token = default)
    {
        var server = new MattermostServer(settings ?? new MattermostSettings());
        await server.ComeUpAsync(token);
        return server;
    }

    /// <summary>What a configuration calls the server by, with the sub-path and without a slash at the end.</summary>
    public Uri Url => new(site.Url);

    /// <summary>What an administrator can do, and see.</summary>
    public Admin Admin { get; }

    public Faults.Faults Faults { get; } = new();

    /// <summary>What was asked so far, each as <c>POST posts</c>.</summary>
    public IReadOnlyCollection<string> Requests => log.Seen;

    /// <summary>What was asked for and has no address here. A test that means it empties nothing: it calls <see cref="ForgiveUnknown"/>.</summary>
    public IReadOnlyCollection<string> Unknown => log.Missed;

    public void ForgiveUnknown() => log.Forgive();

    /// <summary>Drops all sockets without a close frame, as a restart or a cut line does.</summary>
    /// <returns>How many there were.</returns>
    public int CutSockets() => sockets.Cut();

    /// <summary>Leaves all sockets open and dead: nothing is read, answered or sent on them any more.</summary>
    /// <returns>How many there were.</returns>
    public int FreezeSockets() => sockets.Freeze();

    /// <summary>How many sockets have told who they are and are listening.</summary>
    public int Listening => site.Do(() => site.Hub.Attached.Count);

    /// <summary>Ends the process: connections drop, pending post ids and connections are forgotten, the port is closed.</summary>
    public async Task GoDownAsync(CancellationToken token = default)
    {
        if (host is null)
            return;
        sockets.Cut();
        await host.StopAsync(new CancellationToken(canceled: true));
        await host.DisposeAsync();
        host = null;
        site.Do(site.Forget);
        token.ThrowIfCancellationRequested();
    }

    /// <summary>Starts the process again, at the same address.</summary>
    public async Task ComeUpAsync(CancellationToken token = default)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, port));
        var app = builder.Build();
        app.Use((http, next) =>
        {
            if (http.Features.Get<IHttpUpgradeFeature>() is { IsUpgradableRequest: true } upgrade)
                http.Features.Set<IHttpUpgradeFeature>(new FreezableUpgrade(upgrade));
            return next(http);
        });
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(60), KeepAliveTimeout = TimeSpan.FromSeconds(40) });
        app.Run(new Door(site, routes, sockets, limit, log).ServeAsync);
        await app.StartAsync(token);
        host = app;
        port = new Uri(app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First()).Port;
        site.Url = $"http://127.0.0.1:{port}{site.Settings.SubPath}";
    }

    public async Task RestartAsync(CancellationToken token = default)
    {
        await GoDownAsync(token);
        await ComeUpAsync(token);
    }

    public async ValueTask DisposeAsync()
    {
        await GoDownAsync();
        site.Outgoing.Dispose();
        if (log.Missed.Count > 0)
            throw new InvalidOperationException("The server was asked for what it does not have: " + string.Join(", ", log.Missed));
    }
}
