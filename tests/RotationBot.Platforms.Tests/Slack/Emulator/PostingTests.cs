using System.Text.Json.Nodes;

namespace RotationBot.Platforms.Tests.Slack.Emulator;

public sealed class PostingTests
{
    [Theory]
    [InlineData("a & b < c > d", "a &amp; b &lt; c &gt; d")]
    [InlineData("a &amp; b", "a &amp; b")]
    [InlineData("<!wat> <b>", "&lt;!wat&gt; &lt;b&gt;")]
    [InlineData("<https://example.com|here> <!date^1^{time}|then>", "<https://example.com|here> <!date^1^{time}|then>")]
    [InlineData("@here", "@here")]
    public async Task What_is_no_token_is_kept_escaped(string said, string kept)
    {
        await using var rig = await Rig.StartAsync();

        Assert.Equal(kept, (await rig.PostAsync(said)).Text);
    }

    [Fact]
    public async Task Whom_a_message_names_is_notified_if_they_are_there()
    {
        await using var rig = await Rig.StartAsync();
        var dave = rig.Server.Admin.CreateUser("dave");
        var group = rig.Server.Admin.CreateGroup("support", rig.Bob, dave);

        var named = await rig.PostAsync($"<@{rig.Alice.Id}> and &lt;@{rig.Carol.Id}&gt;");
        var grouped = await rig.PostAsync($"<!subteam^{group.Id}|@support>");
        var all = await rig.PostAsync("<!HERE>");
        await rig.PostAsync("@here");

        Assert.Equal(
            [(rig.Alice.Id, named.Ts), (rig.Bob.Id, grouped.Ts), (rig.Alice.Id, all.Ts), (rig.Bob.Id, all.Ts), (rig.Carol.Id, all.Ts)],
            rig.Server.Admin.Pings.Select(p => (p.UserId, p.Ts)));
    }

    [Fact]
    public async Task A_typed_name_rings_only_if_names_are_to_be_linked()
    {
        await using var rig = await Rig.StartAsync();

        await rig.Bot.CallAsync("chat.postMessage", new { channel = rig.Delivery.Id, text = "@bob", link_names = true });

        Assert.Single(rig.Bob.Notifications);
    }

    [Fact]
    public async Task With_blocks_only_these_ring()
    {
        await using var rig = await Rig.StartAsync();
        var blocks = new JsonArray(new JsonObject
        {
            ["type"] = "section",
            ["text"] = new JsonObject { ["type"] = "mrkdwn", ["text"] = $"<@{rig.Bob.Id}>" },
            ["fields"] = new JsonArray(new JsonObject { ["type"] = "plain_text", ["text"] = $"<@{rig.Carol.Id}>" }),
        });

        await rig.PostAsync($"<@{rig.Alice.Id}>", blocks);

        Assert.Equal([rig.Bob.Id], rig.Server.Admin.Pings.Select(p => p.UserId));
    }

    [Fact]
    public async Task An_update_is_shorter_than_a_post_and_a_text_alone_takes_the_blocks_away()
    {
        await using var rig = await Rig.StartAsync();
        var message = await rig.PostAsync("old", Rig.Button("take"));

        Assert.Equal("msg_too_long", await rig.Bot.RefusedAsync("chat.update", new { channel = rig.Delivery.Id, ts = message.Ts, text = new string('x', 4001) }));
        await rig.Bot.CallAsync("chat.update", new { channel = rig.Delivery.Id, ts = message.Ts, text = "new" });

        var now = rig.Server.Admin.Get(rig.Delivery, message)!;
        Assert.Equal(("new", null), (now.Text, now.Blocks));
    }

    [Fact]
    public async Task Metadata_comes_only_to_who_asks_for_it()
    {
        await using var rig = await Rig.StartAsync();
        await rig.Bot.CallAsync("chat.postMessage", new { channel = rig.Delivery.Id, text = "x", metadata = new { event_type = "ping", event_payload = new { id = 7 } } });

        var plain = await rig.Bot.CallAsync("conversations.history", new { channel = rig.Delivery.Id });
        var asked = await rig.Bot.CallAsync("conversations.history", new { channel = rig.Delivery.Id, include_all_metadata = true });

        Assert.Null(plain["messages"]![0]!["metadata"]);
        Assert.Equal(7, asked["messages"]![0]!["metadata"]!["event_payload"]!["id"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_thread_is_read_page_by_page_its_parent_first_and_stays_out_of_the_history()
    {
        await using var rig = await Rig.StartAsync();
        var parent = rig.Alice.Post(rig.Delivery, "help");
        var replies = Enumerable.Range(0, 3).Select(i => rig.Bob.Reply(rig.Delivery, parent, $"{i}").Ts).ToList();

        var one = await rig.Bot.CallAsync("conversations.replies", new { channel = rig.Delivery.Id, ts = parent.Ts, limit = 2 });
        var two = await rig.Bot.CallAsync("conversations.replies", new { channel = rig.Delivery.Id, ts = parent.Ts, limit = 2, cursor = one["response_metadata"]!["next_cursor"] });
        var history = await rig.Bot.CallAsync("conversations.history", new { channel = rig.Delivery.Id });

        Assert.Equal([parent.Ts, .. replies[..2]], Stamps(one));
        Assert.Equal([parent.Ts, replies[2]], Stamps(two));
        Assert.Equal([parent.Ts], Stamps(history));
        Assert.Equal(3, history["messages"]![0]!["reply_count"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("""[{"type":"section"}]""", "missing required field: text [json-pointer:/blocks/0]")]
    [InlineData("""[{"type":"header","text":{"type":"mrkdwn","text":"x"}}]""", "must be a valid enum value: plain_text [json-pointer:/blocks/0/text/type]")]
    [InlineData("""[{"type":"section","text":{"type":"mrkdwn","text":""}}]""", "must be more than 0 characters [json-pointer:/blocks/0/text/text]")]
    [InlineData("""[{"type":"divider"},{"type":"wat"}]""", "unsupported type: wat [json-pointer:/blocks/1/type]")]
    [InlineData("""[{"type":"divider","block_id":"a"},{"type":"divider","block_id":"a"}]""", "block_id already exists: a [json-pointer:/blocks/1/block_id]")]
    public async Task Wrong_blocks_are_refused_with_their_place(string blocks, string why)
    {
        await using var rig = await Rig.StartAsync();

        var answer = await rig.Bot.AnswerAsync("chat.postMessage", new { channel = rig.Delivery.Id, blocks = JsonNode.Parse(blocks) });

        Assert.Equal(("invalid_blocks", "[ERROR] " + why), (answer["error"]?.ToString(), answer["response_metadata"]?["messages"]?[0]?.ToString()));
    }

    private static IEnumerable<string> Stamps(JsonObject answer) => answer["messages"]!.AsArray().Select(m => m!["ts"]!.ToString());
}
