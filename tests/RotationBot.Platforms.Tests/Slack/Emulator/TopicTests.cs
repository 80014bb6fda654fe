namespace RotationBot.Platforms.Tests.Slack.Emulator;

public sealed class TopicTests
{
    [Fact]
    public async Task A_topic_has_250_characters_however_many_bytes_they_are()
    {
        await using var rig = await Rig.StartAsync();
        var longest = string.Concat(Enumerable.Repeat("🚒", 250));

        await rig.Bot.CallAsync("conversations.setTopic", new { channel = rig.Delivery.Id, topic = longest });

        Assert.Equal("too_long", await rig.Bot.RefusedAsync("conversations.setTopic", new { channel = rig.Delivery.Id, topic = longest + "x" }));
        Assert.Equal(longest, rig.Server.Admin.TopicOf(rig.Delivery));
    }

    [Fact]
    public async Task A_topic_is_kept_escaped_told_to_the_channel_and_rings_nobody()
    {
        await using var rig = await Rig.StartAsync();
        var socket = await rig.ListenAsync();

        await rig.Bot.CallAsync("conversations.setTopic", new { channel = rig.Delivery.Id, topic = $"now <@{rig.Alice.Id}> & co" });

        var heard = (await socket.EventAsync())["payload"]!["event"]!;
        Assert.Equal($"now <@{rig.Alice.Id}> &amp; co", rig.Server.Admin.TopicOf(rig.Delivery));
        Assert.Equal(("channel_topic", rig.Server.Admin.Bot.Id), (heard["subtype"]?.ToString(), heard["user"]?.ToString()));
        Assert.Empty(rig.Server.Admin.Pings);
        Assert.Equal("cant_delete_message", await rig.Bot.RefusedAsync("chat.delete", new { channel = rig.Delivery.Id, ts = heard["ts"] }));
    }

    [Fact]
    public async Task A_topic_can_be_closed_to_the_bot()
    {
        await using var rig = await Rig.StartAsync();
        rig.Server.Faults.CloseTopic(rig.Delivery.Id);

        Assert.Equal("user_is_restricted", await rig.Bot.RefusedAsync("conversations.setTopic", new { channel = rig.Delivery.Id, topic = "x" }));
    }
}
