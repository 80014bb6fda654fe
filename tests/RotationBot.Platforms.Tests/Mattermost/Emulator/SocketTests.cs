using System.Text.Json.Nodes;
using RotationBot.Emulators.Mattermost;

namespace RotationBot.Platforms.Tests.Mattermost.Emulator;

public sealed class SocketTests
{
    [Fact]
    public async Task A_post_is_heard_in_the_channels_of_the_bot_only()
    {
        await using var rig = await Rig.StartAsync();
        var leads = rig.Server.Admin.CreateChannel(rig.Core, "leads", rig.Alice);
        var socket = await rig.ListenAsync();

        rig.Alice.Post(leads, "not for you, @rotationbot");
        rig.Alice.Post(rig.Delivery, "hello @rotationbot");

        var posted = await socket.NextAsync("posted");
        Assert.Equal("hello @rotationbot", Post(posted)["message"]!.ToString());
        Assert.Contains(rig.Bot.Id, posted["data"]!["mentions"]!.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, (int)posted["seq"]!);
    }

    [Fact]
    public async Task A_challenge_is_answered_after_the_hello()
    {
        await using var rig = await Rig.StartAsync();
        var socket = await rig.ConnectAsync(null);

        await socket.SendAsync(Challenge(rig.BotToken.Token!));

        Assert.Equal(0, (int)(await socket.NextAsync("hello"))["seq"]!);
        Assert.Equal("OK", (await socket.ReadAsync())!["status"]!.ToString());
    }

    [Fact]
    public async Task A_wrong_challenge_ends_it_at_once()
    {
        await using var rig = await Rig.StartAsync();
        var socket = await rig.ConnectAsync(null);

        await socket.SendAsync(Challenge("wrong"));

        Assert.Null(await socket.ReadAsync());
    }

    [Fact]
    public async Task A_wrong_token_is_let_in_and_dropped_after_five_seconds_without_a_hello()
    {
        await using var rig = await Rig.StartAsync();
        var socket = await rig.ConnectAsync("wrong");
        var frame = socket.ReadAsync();

        while (!frame.IsCompleted)
        {
            rig.Clock.Turn(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        Assert.Null(await frame);
    }

    [Fact]
    public async Task A_socket_that_was_cut_goes_on_where_it_ended()
    {
        await using var rig = await Rig.StartAsync();
        var (id, _) = await CutAfterOnePostAsync(rig);
        rig.Alice.Post(rig.Delivery, "missed");

        var again = await rig.ConnectAsync(rig.BotToken.Token, $"?connection_id={id}&sequence_number=2");

        Assert.Equal("missed", Post(await again.NextAsync("posted"))["message"]!.ToString());
    }

    [Fact]
    public async Task What_is_asked_for_again_is_sent_again()
    {
        await using var rig = await Rig.StartAsync();
        var (id, _) = await CutAfterOnePostAsync(rig);

        var again = await rig.ConnectAsync(rig.BotToken.Token, $"?connection_id={id}&sequence_number=1");

        Assert.Equal(1, (int)(await again.NextAsync("posted"))["seq"]!);
    }

    [Fact]
    public async Task Whoever_missed_too_much_begins_anew()
    {
        await using var rig = await Rig.StartAsync();
        var (id, _) = await CutAfterOnePostAsync(rig);
        for (var i = 0; i < 300; i++)
            rig.Alice.Post(rig.Delivery, "missed");

        var again = await rig.ConnectAsync(rig.BotToken.Token, $"?connection_id={id}&sequence_number=2");

        Assert.NotEqual(id, (await again.NextAsync("hello"))["data"]!["connection_id"]!.ToString());
    }

    [Fact]
    public async Task A_number_that_never_was_is_answered_with_two_hellos()
    {
        await using var rig = await Rig.StartAsync();
        var (id, _) = await CutAfterOnePostAsync(rig);

        var again = await rig.ConnectAsync(rig.BotToken.Token, $"?connection_id={id}&sequence_number=9");

        Assert.Equal(0, (int)(await again.NextAsync("hello"))["seq"]!);
        Assert.Equal(1, (int)(await again.NextAsync("hello"))["seq"]!);
    }

    [Theory]
    [InlineData("?connection_id=short&sequence_number=2")]
    [InlineData("?connection_id=ID")]
    public async Task A_malformed_wish_ends_it(string query)
    {
        await using var rig = await Rig.StartAsync();
        var (id, _) = await CutAfterOnePostAsync(rig);

        var again = await rig.ConnectAsync(rig.BotToken.Token, query.Replace("ID", id, StringComparison.Ordinal));

        Assert.Null(await again.ReadAsync());
    }

    [Fact]
    public async Task Without_reliable_sockets_every_socket_begins_anew()
    {
        await using var rig = await Rig.StartAsync(new MattermostSettings { ReliableSockets = false });
        var (id, _) = await CutAfterOnePostAsync(rig);

        Assert.Equal("", id);
        await rig.ListenAsync();
    }

    [Fact]
    public async Task A_revoked_token_still_hears_but_may_not_ask()
    {
        await using var rig = await Rig.StartAsync();
        var socket = await rig.ListenAsync();
        rig.Server.Admin.RevokeToken(rig.BotToken);

        rig.Alice.Post(rig.Delivery, "still heard");
        await socket.NextAsync("posted");
        await socket.SendAsync(Message(1, "ping", []));

        Assert.Equal(401, (int)(await socket.ReadAsync())!["error"]!["status_code"]!);
        Assert.Equal(401, (await rig.Rest.GetAsync("users/me")).Status);
    }

    [Fact]
    public async Task A_long_message_ends_it()
    {
        await using var rig = await Rig.StartAsync();
        var socket = await rig.ListenAsync();

        await socket.SendAsync(Message(1, "ping", new JsonObject { ["text"] = new string('x', 9000) }));

        Assert.Null(await socket.ReadAsync());
        Assert.Equal(1009, (int?)socket.CloseStatus);
    }

    [Fact]
    public async Task A_new_server_tells_each_only_of_themselves()
    {
        await using var rig = await Rig.StartAsync(new MattermostSettings { Generation = Generation.Ten });
        var socket = await rig.ListenAsync();

        rig.Alice.Post(rig.Delivery, "hello @rotationbot and @bob");

        Assert.Equal($"[\"{rig.Bot.Id}\"]", (await socket.NextAsync("posted"))["data"]!["mentions"]!.ToString());
    }

    internal static JsonObject Post(JsonObject frame) => (JsonObject)JsonNode.Parse(frame["data"]!["post"]!.ToString())!;

    internal static JsonObject Message(int seq, string action, JsonObject data) => new() { ["seq"] = seq, ["action"] = action, ["data"] = data };

    private static JsonObject Challenge(string token) => Message(1, "authentication_challenge", new JsonObject { ["token"] = token });

    /// <returns>The connection that was cut after its events 0 and 1.</returns>
    private static async Task<(string Id, SocketClient Socket)> CutAfterOnePostAsync(Rig rig)
    {
        var socket = await rig.ConnectAsync(rig.BotToken.Token);
        var id = (await socket.NextAsync("hello"))["data"]!["connection_id"]!.ToString();
        rig.Alice.Post(rig.Delivery, "heard");
        await socket.NextAsync("posted");
        rig.Server.CutSockets();
        Assert.Null(await socket.ReadAsync());
        while (rig.Server.Listening > 0)
            await Task.Yield();
        return (id, socket);
    }
}
