using RotationBot.Emulators.Mattermost;
using RotationBot.Emulators.Mattermost.Faults;

namespace RotationBot.Platforms.Tests.Mattermost.Emulator;

public sealed class FaultTests
{
    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_refused_request_does_nothing_and_the_next_is_served(int status)
    {
        await using var rig = await Rig.StartAsync();
        rig.Server.Faults.Next("POST", "^posts$", new RequestMishap.Refused(status));

        Assert.Equal(status, (await SayAsync(rig)).Status);
        Assert.Empty(rig.Server.Admin.PostsIn(rig.Delivery));
        Assert.Equal(201, (await SayAsync(rig)).Status);
    }

    [Fact]
    public async Task An_answer_can_be_lost_after_the_deed()
    {
        await using var rig = await Rig.StartAsync();
        rig.Server.Faults.Next("POST", "^posts$", new RequestMishap.AnswerLost());

        await Assert.ThrowsAsync<HttpRequestException>(() => SayAsync(rig));
        Assert.Single(rig.Server.Admin.PostsIn(rig.Delivery));
    }

    [Fact]
    public async Task A_dropped_request_is_not_done()
    {
        await using var rig = await Rig.StartAsync();
        rig.Server.Faults.Next("POST", "^posts$", new RequestMishap.Dropped());

        await Assert.ThrowsAsync<HttpRequestException>(() => SayAsync(rig));
        Assert.Empty(rig.Server.Admin.PostsIn(rig.Delivery));
    }

    [Fact]
    public async Task An_answer_can_be_held_back()
    {
        await using var rig = await Rig.StartAsync();
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        rig.Server.Faults.Next("POST", "^posts$", new RequestMishap.Held(gate.Task));
        var socket = await rig.ListenAsync();

        var answer = SayAsync(rig);
        await socket.NextAsync("posted");
        Assert.False(answer.IsCompleted);
        gate.SetResult();

        Assert.Equal(201, (await answer).Status);
    }

    [Fact]
    public async Task Lost_events_leave_a_gap_in_the_numbers_or_none()
    {
        await using var rig = await Rig.StartAsync();
        var socket = await rig.ListenAsync();

        rig.Server.Faults.Events.Lose();
        rig.Alice.Post(rig.Delivery, "lost");
        rig.Server.Faults.Events.LoseUnseen();
        rig.Alice.Post(rig.Delivery, "lost unseen");
        rig.Alice.Post(rig.Delivery, "heard");

        var heard = await socket.NextAsync("posted");
        Assert.Equal("heard", SocketTests.Post(heard)["message"]!.ToString());
        Assert.Equal(2, (int)heard["seq"]!);
    }

    [Fact]
    public async Task Events_can_come_twice_and_out_of_order()
    {
        await using var rig = await Rig.StartAsync();
        var socket = await rig.ListenAsync();

        rig.Server.Faults.Events.Repeat();
        rig.Server.Faults.Events.Swap();
        foreach (var text in new[] { "1", "2", "3" })
            rig.Alice.Post(rig.Delivery, text);

        var seqs = new List<int>();
        for (var i = 0; i < 4; i++)
            seqs.Add((int)(await socket.NextAsync("posted"))["seq"]!);
        Assert.Equal([1, 1, 3, 2], seqs);
    }

    [Fact]
    public async Task A_frozen_socket_neither_hears_nor_answers_and_a_new_one_does()
    {
        await using var rig = await Rig.StartAsync();
        var dead = await rig.ListenAsync();
        Assert.Equal(1, rig.Server.FreezeSockets());
        await dead.SendAsync(SocketTests.Message(1, "ping", []));
        var frame = dead.ReadAsync();

        var alive = await rig.ListenAsync();
        rig.Alice.Post(rig.Delivery, "heard");
        await alive.NextAsync("posted");

        Assert.False(frame.IsCompleted);
        await dead.DisposeAsync();
    }

    [Fact]
    public async Task A_restart_keeps_the_address_and_drops_the_sockets()
    {
        await using var rig = await Rig.StartAsync();
        var socket = await rig.ListenAsync();
        var url = rig.Server.Url;

        await rig.Server.RestartAsync();

        Assert.Null(await socket.ReadAsync());
        Assert.Equal(url, rig.Server.Url);
        await rig.ListenAsync();
    }

    [Fact]
    public async Task A_closed_header_is_refused_to_members()
    {
        await using var rig = await Rig.StartAsync();
        rig.Server.Faults.CloseHeader(rig.Delivery.Id);

        Assert.Equal(403, (await rig.Rest.PutAsync($"channels/{rig.Delivery.Id}/patch", RestClient.Json(new { header = "h" }))).Status);
        Assert.Equal("", rig.Server.Admin.HeaderOf(rig.Delivery));
    }

    [Fact]
    public async Task An_unknown_address_fails_the_test_that_asked_for_it()
    {
        var rig = await Rig.StartAsync();
        await rig.Rest.GetAsync("nosuchroute");

        Assert.Equal(["GET /api/v4/nosuchroute"], rig.Server.Unknown);
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await rig.DisposeAsync());
    }

    [Fact]
    public async Task Below_a_sub_path_the_rest_of_the_site_only_points_there()
    {
        await using var rig = await Rig.StartAsync(new MattermostSettings { SubPath = "/chat" });
        await rig.ListenAsync();
        using var bare = new RestClient(new Uri(rig.Server.Url.GetLeftPart(UriPartial.Authority)), rig.BotToken.Token);

        Assert.Equal(200, (await rig.Rest.GetAsync("users/me")).Status);
        Assert.Equal(302, (await bare.GetAsync("users/me")).Status);
    }

    private static Task<RestAnswer> SayAsync(Rig rig) => rig.Rest.PostAsync("posts", RestClient.Json(new { channel_id = rig.Delivery.Id, message = "x" }));
}
