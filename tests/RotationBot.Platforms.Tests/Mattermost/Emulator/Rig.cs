using RotationBot.Emulators.Mattermost;
using RotationBot.Emulators.Mattermost.Model;

namespace RotationBot.Platforms.Tests.Mattermost.Emulator;

/// <summary>A server with the people and channels the recordings were made with, and clients of it.</summary>
internal sealed class Rig : IAsyncDisposable
{
    private readonly List<SocketClient> sockets = [];

    private Rig(MattermostServer server, ServerClock clock)
    {
        (Server, Clock) = (server, clock);
        var admin = server.Admin;
        Core = admin.CreateTeam("core");
        Bot = admin.CreateBot("rotationbot", Core);
        Alice = admin.CreateUser("alice", Core);
        Bob = admin.CreateUser("bob", Core);
        Carol = admin.CreateUser("carol", Core);
        Erin = admin.CreateUser("erin", Core);
        Delivery = admin.CreateChannel(Core, "delivery", Alice, Bob, Carol, Bot);
        BotToken = admin.CreateToken(Bot);
        Rest = new RestClient(server.Url, BotToken.Token);
    }

    public MattermostServer Server { get; }
    public ServerClock Clock { get; }
    public Team Core { get; }
    public Person Bot { get; }
    public Person Alice { get; }
    public Person Bob { get; }
    public Person Carol { get; }

    /// <summary>In the team, in no channel.</summary>
    public Person Erin { get; }

    public Channel Delivery { get; }
    public AccessToken BotToken { get; }

    /// <summary>Asks as the bot.</summary>
    public RestClient Rest { get; }

    public static async Task<Rig> StartAsync(MattermostSettings? settings = null)
    {
        var clock = new ServerClock();
        return new Rig(await MattermostServer.StartAsync((settings ?? new MattermostSettings()) with { Time = clock }), clock);
    }

    /// <summary>Asks as somebody else.</summary>
    public RestClient As(Person person) => new(Server.Url, Server.Admin.CreateToken(person).Token);

    public RestClient AsAdmin() => new(Server.Url, Server.Admin.Token);

    /// <summary>Connects as the bot and hears the hello.</summary>
    public async Task<SocketClient> ListenAsync()
    {
        var socket = await ConnectAsync(BotToken.Token!);
        await socket.NextAsync("hello");
        return socket;
    }

    public async Task<SocketClient> ConnectAsync(string? token, string query = "")
    {
        var socket = await SocketClient.ConnectAsync(Server.Url, token, query);
        sockets.Add(socket);
        return socket;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var socket in sockets)
            await socket.DisposeAsync();
        Rest.Dispose();
        await Server.DisposeAsync();
    }
}
