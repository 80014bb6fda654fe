using System.Text.Json.Nodes;
using RotationBot.Emulators.Slack;
using RotationBot.Emulators.Slack.Model;

namespace RotationBot.Platforms.Tests.Slack.Emulator;

/// <summary>A workspace with a few people and channels, and clients of it.</summary>
internal sealed class Rig : IAsyncDisposable
{
    private readonly List<SocketClient> sockets = [];
    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false });
    private readonly CancellationTokenSource patience = new(TimeSpan.FromMinutes(2), TimeProvider.System);

    private Rig(SlackServer server, ServerClock clock)
    {
        (Server, Clock) = (server, clock);
        Alice = server.Admin.CreateUser("alice");
        Bob = server.Admin.CreateUser("bob");
        Carol = server.Admin.CreateUser("carol");
        Delivery = server.Admin.CreateChannel("delivery", Alice, Bob, Carol, server.Admin.Bot);
        Bot = new ApiClient(http, server.ApiUrl, server.Settings.BotToken);
    }

    public SlackServer Server { get; }
    public ServerClock Clock { get; }
    public Person Alice { get; }
    public Person Bob { get; }
    public Person Carol { get; }

    /// <summary>All are in it, and the bot.</summary>
    public Channel Delivery { get; }

    /// <summary>Calls methods as the bot.</summary>
    public ApiClient Bot { get; }

    public CancellationToken Patience => patience.Token;

    public static async Task<Rig> StartAsync(SlackSettings? settings = null)
    {
        var clock = new ServerClock();
        return new Rig(await SlackServer.StartAsync((settings ?? new SlackSettings()) with { Time = clock }), clock);
    }

    /// <summary>Calls methods with another token.</summary>
    public ApiClient With(string token) => new(http, Server.ApiUrl, token);

    /// <summary>Opens a socket and hears the hello.</summary>
    public async Task<SocketClient> ListenAsync()
    {
        var socket = await ConnectAsync();
        Assert.Equal("hello", await socket.TypeAsync());
        return socket;
    }

    public async Task<SocketClient> ConnectAsync()
    {
        var opened = await With(Server.Settings.AppToken).CallAsync("apps.connections.open");
        var socket = await SocketClient.ConnectAsync(new Uri(opened["url"]!.ToString()), Patience);
        sockets.Add(socket);
        return socket;
    }

    /// <summary>The bot posts.</summary>
    public async Task<Message> PostAsync(string text, JsonArray? blocks = null)
    {
        var answer = await Bot.CallAsync("chat.postMessage", new { channel = Delivery.Id, text, blocks });
        return Server.Admin.MessagesIn(Delivery).Single(m => m.Ts == answer["ts"]?.ToString());
    }

    public static JsonArray Button(string actionId) =>
    [
        new JsonObject
        {
            ["type"] = "actions",
            ["elements"] = new JsonArray(new JsonObject
            {
                ["type"] = "button",
                ["action_id"] = actionId,
                ["text"] = new JsonObject { ["type"] = "plain_text", ["text"] = "Take it" },
            }),
        },
    ];

    public async ValueTask DisposeAsync()
    {
        sockets.ForEach(s => s.Dispose());
        http.Dispose();
        await Server.DisposeAsync();
        patience.Dispose();
    }
}
