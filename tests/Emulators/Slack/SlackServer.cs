using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RotationBot.Emulators.Slack.Api;
using RotationBot.Emulators.Slack.State;

namespace RotationBot.Emulators.Slack;

/// <summary>
/// Slack for tests: one workspace with one app, real HTTP and WebSocket on loopback, no database.
/// Disposing it fails if it was asked for a method it does not have, or broke.
/// </summary>
public sealed class SlackServer : IAsyncDisposable
{
    private readonly Workspace workspace;
    private readonly RequestLog log = new();
    private readonly RateLimit limit;
    private WebApplication? host;
    private int port;

    private SlackServer(SlackSettings settings)
    {
        workspace = new Workspace(settings, Faults);
        limit = new RateLimit(settings);
        Admin = new Admin(workspace);
    }

    /// <summary>Starts a server on a free port of loopback.</summary>
    public static async Task<SlackServer> StartAsync(SlackSettings? settings = null, CancellationToken token = default)
    {
        var server = new SlackServer(settings ?? new SlackSettings());
        await server.ComeUpAsync(token);
        return server;
    }

    /// <summary>What a configuration calls <c>apiUrl</c>; with a slash at the end.</summary>
    public Uri ApiUrl => new(workspace.Url + "/api/");

    public SlackSettings Settings => workspace.Settings;

    public Admin Admin { get; }

    public Faults.Faults Faults { get; } = new();

    /// <summary>Where the app is reached; null while it listens on sockets, which is the default.</summary>
    public RequestUrls? RequestUrls
    {
        get => workspace.Courier.Urls;
        set => workspace.Courier.Urls = value;
    }

    /// <summary>The methods called so far.</summary>
    public IReadOnlyCollection<string> Requests => log.Seen;

    /// <summary>The methods called that do not exist here.</summary>
    public IReadOnlyCollection<string> Unknown => log.Missed;

    public void ForgiveUnknown() => log.Forgive();

    /// <summary>How many sockets are open.</summary>
    public int Sockets => workspace.Sockets.Count;

    /// <summary>How many events, commands and interactions are sent and neither acknowledged nor given up.</summary>
    public int UnderWay => workspace.Courier.UnderWay;

    /// <summary>Forgets what was said and done, and sets the stage again; sockets stay open.</summary>
    public void Reset() => workspace.Reset();

    /// <summary>Tells all sockets that they are to end, and ends them after that time.</summary>
    /// <param name="reason">warning, refresh_requested, link_disabled, too_many_websockets, or what Slack may think of one day.</param>
    /// <returns>How many there were.</returns>
    public int Disconnect(string reason, TimeSpan linger) => workspace.Sockets.Disconnect(reason, linger);

    /// <summary>Drops all sockets without a close frame.</summary>
    /// <returns>How many there were.</returns>
    public int CutSockets() => workspace.Sockets.Cut();

    /// <summary>Leaves all sockets open and dead: nothing is read, answered or sent on them any more, and events for them are lost.</summary>
    /// <returns>How many there were.</returns>
    public int FreezeSockets() => workspace.Sockets.Freeze();

    /// <summary>Cannot be reached any more; the workspace stays as it is.</summary>
    public async Task GoDownAsync(CancellationToken token = default)
    {
        if (host is null)
            return;
        workspace.Sockets.Cut();
        await host.StopAsync(new CancellationToken(canceled: true));
        await host.DisposeAsync();
        host = null;
        token.ThrowIfCancellationRequested();
    }

    /// <summary>Is reached again, at the same address.</summary>
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
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = Settings.Ping, KeepAliveTimeout = TimeSpan.FromMinutes(5) });
        app.Run(new Door(workspace, limit, log).ServeAsync);
        await app.StartAsync(token);
        host = app;
        port = new Uri(app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First()).Port;
        workspace.Url = $"http://127.0.0.1:{port}";
    }

    public async ValueTask DisposeAsync()
    {
        await GoDownAsync();
        workspace.Courier.Dispose();
        if (!log.Broken.IsEmpty)
            throw new AggregateException(log.Broken);
        if (log.Missed.Count > 0)
            throw new InvalidOperationException("The server was asked for what it does not have: " + string.Join(", ", log.Missed));
    }
}
