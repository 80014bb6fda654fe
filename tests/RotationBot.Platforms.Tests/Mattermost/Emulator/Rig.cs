using RotationBot.Emulators.Mattermost;
using RotationBot.Emulators.Mattermost.Model;

namespace RotationBot.Platforms.Tests.Mattermost.Emulator;

/// <summary>A server with the people and channels the recordings were made with, and clients of it.</summary>
internal sealed class Rig : IAsyncDisposable
{
    private readonly List<SocketClient> sockets = [];
    private readonly List<RestClient> clients = [];

    private Rig(MattermostServer server, ServerClock clock, RestClient admin, Team core, Person bot)
    {
        (Server, Clock, Admin, Core, Bot) = (server, clock, admin, core, bot);
        Alice = server.Admin.CreateUser("alice", Core);
        Bob = server.Admin.CreateUser("bob", Core);
        Carol = server.Admin.CreateUser("carol", Core);
        Erin = server.Admin.CreateUser("erin", Core);
        Delivery = server.Admin.CreateChannel(Core, "delivery", Alice, Bob, Carol, Bot);
        General = server.Admin.CreateChannel(Core, "general", Alice, Bot);
        BotToken = server.Admin.CreateToken(Bot);
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
    public Channel General { get; }
    public AccessToken BotToken { get; }

    /// <summary>Asks as the bot.</summary>
    public RestClient Rest { get; }

    public RestClient Admin { get; }

    public static async Task<Rig> StartAsync(MattermostSettings? settings = null)
    {
        var clock = new ServerClock();
        var server = await MattermostServer.StartAsync((settings ?? new MattermostSettings()) with { Time = clock });
        var admin = new RestClient(server.Url, server.Admin.Token);
        var core = server.Admin.CreateTeam("core");
        var bot = await admin.PostAsync("bots", RestClient.Json(new { username = "rotationbot", display_name = "RotationBot", description = "who is on call" }));
        await admin.PostAsync($"teams/{core.Id}/members", RestClient.Json(new { team_id = core.Id, user_id = bot["user_id"] }));
        return new Rig(server, clock, admin, core, server.Admin.Find("rotationbot"));
    }

    /// <summary>Asks as somebody else; null as nobody.</summary>
    public RestClient As(Person? person)
    {
        var client = new RestClient(Server.Url, person is null ? null : Server.Admin.CreateToken(person).Token);
        clients.Add(client);
        return client;
    }

    /// <summary>Connects as the bot, or as somebody else, and hears the hello.</summary>
    public async Task<SocketClient> ListenAsync(Person? person = null)
    {
        var socket = await ConnectAsync(person is null ? BotToken.Token : Server.Admin.CreateToken(person).Token);
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
        clients.ForEach(c => c.Dispose());
        Admin.Dispose();
        Rest.Dispose();
        await Server.DisposeAsync();
    }
}
