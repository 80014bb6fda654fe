using System.Net;
using RotationBot.Emulators.Slack;
using RotationBot.Emulators.Slack.Faults;

namespace RotationBot.Platforms.Tests.Slack.Emulator;

public sealed class LimitTests
{
    [Fact]
    public async Task A_channel_takes_a_post_a_second_after_a_burst_and_another_channel_is_not_held_up()
    {
        await using var rig = await Rig.StartAsync(new SlackSettings { LimitsRate = true });
        var other = rig.Server.Admin.CreateChannel("other", rig.Server.Admin.Bot);
        for (var i = 0; i < 5; i++)
            Assert.Equal(HttpStatusCode.OK, await PostAsync(rig.Delivery.Id));

        Assert.Equal(HttpStatusCode.TooManyRequests, await PostAsync(rig.Delivery.Id));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(other.Id));
        rig.Clock.Turn(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, await PostAsync(rig.Delivery.Id));

        async Task<HttpStatusCode> PostAsync(string channel)
        {
            using var response = await rig.Bot.SendAsync("chat.postMessage", new { channel, text = "x" });
            return response.StatusCode;
        }
    }

    [Fact]
    public async Task A_method_has_the_calls_of_its_tier_each_minute()
    {
        await using var rig = await Rig.StartAsync(new SlackSettings { LimitsRate = true });
        for (var i = 0; i < 20; i++)
            await rig.Bot.CallAsync("usergroups.list");

        using var refused = await rig.Bot.SendAsync("usergroups.list");

        Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(3)), (refused.StatusCode, refused.Headers.RetryAfter!.Delta));
    }

    [Fact]
    public async Task A_429_may_come_without_saying_when_to_try_again_and_nothing_is_done()
    {
        await using var rig = await Rig.StartAsync();
        rig.Server.Faults.Next("chat.postMessage", new Mishap.RateLimited(null));

        using var refused = await rig.Bot.SendAsync("chat.postMessage", new { channel = rig.Delivery.Id, text = "x" });

        Assert.Equal((HttpStatusCode.TooManyRequests, null), (refused.StatusCode, refused.Headers.RetryAfter));
        Assert.Empty(rig.Server.Admin.MessagesIn(rig.Delivery));
    }

    [Fact]
    public async Task A_post_may_be_there_although_its_answer_is_lost_or_says_otherwise()
    {
        await using var rig = await Rig.StartAsync();
        rig.Server.Faults.Next("chat.postMessage", new Mishap.AnswerLost());
        rig.Server.Faults.Next("chat.postMessage", new Mishap.RefusedAfterwards("internal_error"));

        await Assert.ThrowsAsync<HttpRequestException>(() => rig.PostAsync("one"));
        var refused = await rig.Bot.RefusedAsync("chat.postMessage", new { channel = rig.Delivery.Id, text = "two" });

        Assert.Equal("internal_error", refused);
        Assert.Equal(["one", "two"], rig.Server.Admin.MessagesIn(rig.Delivery).Select(m => m.Text));
    }

    [Fact]
    public async Task A_method_there_is_not_fails_the_test()
    {
        var rig = await Rig.StartAsync();

        Assert.Equal("unknown_method", await rig.Bot.RefusedAsync("chat.postMesage"));

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(async () => await rig.DisposeAsync());
        Assert.Contains("chat.postMesage", failure.Message, StringComparison.Ordinal);
    }
}
