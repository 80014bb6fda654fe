using RotationBot.Emulators.Slack;

namespace RotationBot.Platforms.Tests.Slack.Emulator;

public sealed class SocketTests
{
    private static readonly TimeSpan AckTime = TimeSpan.FromSeconds(3);

    [Fact]
    public async Task Events_keep_their_order_on_a_socket()
    {
        await using var rig = await Rig.StartAsync();
        var socket = await rig.ListenAsync();

        var said = Enumerable.Range(0, 50).Select(i => rig.Alice.Post(rig.Delivery, $"{i}").Ts).ToList();

        foreach (var ts in said)
            Assert.Equal(ts, (await socket.EventAsync())["payload"]!["event"]!["ts"]!.ToString());
    }

    [Fact]
    public async Task An_event_goes_to_one_socket_and_an_acknowledgement_on_another_does_not_count()
    {
        await using var rig = await Rig.StartAsync();
        var (one, other) = (await rig.ListenAsync(), await rig.ListenAsync());
        var (sent, sentNext) = (rig.Alice.PostAsync(rig.Delivery, "one"), rig.Alice.PostAsync(rig.Delivery, "two"));
        var (first, next) = (await one.EventAsync(), await other.EventAsync());
        Assert.Equal(["one", "two"], new[] { first, next }.Select(e => e["payload"]!["event"]!["text"]!.ToString()));

        await other.AckAsync(first);
        await other.AckAsync(next);
        Assert.True(Assert.Single(await sentNext).Acked);
        rig.Clock.Turn(AckTime);

        Assert.Equal("timeout", Assert.Single(await sent).Reason);
    }

    [Fact]
    public async Task An_event_that_is_not_acknowledged_comes_again_at_once_after_a_minute_and_after_five_with_the_same_id()
    {
        await using var rig = await Rig.StartAsync();
        var socket = await rig.ListenAsync();
        rig.Alice.Post(rig.Delivery, "help");
        var first = await socket.EventAsync();
        TimeSpan[] waits = [AckTime, AckTime + TimeSpan.FromMinutes(1), AckTime + TimeSpan.FromMinutes(5)];

        for (var retry = 1; retry <= 3; retry++)
        {
            var next = socket.EventAsync();
            await TurnUntilAsync(rig, next, waits[retry - 1]);
            var again = await next;
            Assert.Equal(retry, again["retry_attempt"]!.GetValue<int>());
            Assert.Equal("timeout", again["retry_reason"]!.ToString());
            Assert.Equal(first["payload"]!["event_id"]!.ToString(), again["payload"]!["event_id"]!.ToString());
        }
        rig.Clock.Turn(AckTime);
        await rig.Server.Admin.UntilAsync(() => rig.Server.UnderWay == 0, rig.Patience);
    }

    [Fact]
    public async Task What_happens_while_nobody_listens_comes_later()
    {
        await using var rig = await Rig.StartAsync(new SlackSettings { Retries = [TimeSpan.FromMinutes(1)] });
        var delivery = Assert.Single(await rig.Alice.PostAsync(rig.Delivery, "help"));
        var socket = await rig.ListenAsync();

        rig.Clock.Turn(TimeSpan.FromMinutes(1));

        var late = await socket.EventAsync();
        Assert.Equal((false, "no_connection"), (delivery.Delivered, delivery.Reason));
        Assert.Equal((delivery.EventId, "connection_failed"), (late["payload"]!["event_id"]!.ToString(), late["retry_reason"]!.ToString()));
    }

    [Fact]
    public async Task A_dead_socket_swallows_events_until_they_are_sent_again_on_another()
    {
        await using var rig = await Rig.StartAsync(new SlackSettings { Retries = [TimeSpan.Zero] });
        await rig.ListenAsync();
        rig.Server.FreezeSockets();
        rig.Alice.Post(rig.Delivery, "help");
        var good = await rig.ListenAsync();

        var next = good.EventAsync();
        await TurnUntilAsync(rig, next, AckTime);

        Assert.Equal("timeout", (await next)["retry_reason"]!.ToString());
    }

    [Fact]
    public async Task A_socket_is_warned_then_refreshed_then_closed()
    {
        await using var rig = await Rig.StartAsync(new SlackSettings { SocketLife = TimeSpan.FromMinutes(10) });
        var socket = await rig.ListenAsync();

        rig.Clock.Turn(TimeSpan.FromMinutes(10) - TimeSpan.FromSeconds(10));
        Assert.Equal("warning", (await socket.ReadAsync())!["reason"]!.ToString());
        rig.Alice.Post(rig.Delivery, "still heard");
        await socket.AckAsync(await socket.EventAsync());
        rig.Clock.Turn(TimeSpan.FromSeconds(10));
        Assert.Equal("refresh_requested", (await socket.ReadAsync())!["reason"]!.ToString());
        rig.Clock.Turn(TimeSpan.FromSeconds(10));
        Assert.Null(await socket.ReadAsync());
    }

    [Fact]
    public async Task A_cut_socket_ends_without_a_word()
    {
        await using var rig = await Rig.StartAsync();
        var socket = await rig.ListenAsync();

        Assert.Equal(1, rig.Server.CutSockets());

        Assert.Null(await socket.ReadAsync());
        await rig.Server.Admin.UntilAsync(() => rig.Server.Sockets == 0, rig.Patience);
    }

    [Fact]
    public async Task An_event_may_come_twice_or_again_although_it_was_acknowledged()
    {
        await using var rig = await Rig.StartAsync(new SlackSettings { Retries = [TimeSpan.Zero] });
        var socket = await rig.ListenAsync();
        rig.Server.Faults.Events.Repeat();
        rig.Alice.Post(rig.Delivery, "help");
        var (one, two) = (await socket.EventAsync(), await socket.EventAsync());
        rig.Server.Faults.Events.LoseAcks();
        await socket.AckAsync(two);
        var late = await socket.EventAsync();

        Assert.Equal([0, 0, 1], new[] { one, two, late }.Select(e => e["retry_attempt"]!.GetValue<int>()));
        Assert.Single(new[] { one, two, late }.Select(e => e["payload"]!["event_id"]!.ToString()).Distinct());
    }

    /// <summary>Turns the clock as soon as what rings then is set.</summary>
    private static async Task TurnUntilAsync(Rig rig, Task happens, TimeSpan on)
    {
        while (!happens.IsCompleted)
        {
            rig.Clock.Turn(on);
            await Task.WhenAny(happens, rig.Server.Admin.UntilAsync(() => rig.Server.UnderWay == 0, rig.Patience));
            await Task.Yield();
        }
    }
}
