using RotationBot.Emulators.Mattermost;
using RotationBot.Emulators.Mattermost.Api;

namespace RotationBot.Platforms.Tests.Mattermost.Emulator;

public sealed class PostingTests
{
    [Fact]
    public async Task A_pending_id_is_one_post_for_thirty_seconds_whoever_uses_it()
    {
        await using var rig = await Rig.StartAsync();
        var first = rig.Bot.Post(Draft(rig, "first"));

        Assert.Equal(first.Id, rig.Alice.Post(Draft(rig, "second")).Id);
        rig.Clock.Turn(TimeSpan.FromSeconds(31));
        Assert.NotEqual(first.Id, rig.Bot.Post(Draft(rig, "first")).Id);
    }

    [Fact]
    public async Task A_restart_forgets_pending_ids_and_keeps_posts()
    {
        await using var rig = await Rig.StartAsync();
        var first = rig.Bot.Post(Draft(rig, "first"));

        await rig.Server.RestartAsync();

        Assert.NotEqual(first.Id, rig.Bot.Post(Draft(rig, "first")).Id);
        Assert.Equal(200, (await rig.Rest.GetAsync("posts/" + first.Id)).Status);
    }

    [Fact]
    public async Task A_reply_goes_to_a_root_of_its_channel_only()
    {
        await using var rig = await Rig.StartAsync();
        var root = rig.Alice.Post(rig.Delivery, "root");
        var reply = rig.Alice.Reply(root, "reply");
        var other = rig.Alice.Post(rig.General, "elsewhere");
        var gone = rig.Alice.Post(rig.Delivery, "gone");
        rig.Alice.Delete(gone);

        Assert.Equal("api.post.create_post.root_id.app_error", Refusal(reply.Id));
        Assert.Equal("api.post.create_post.root_id.app_error", Refusal(gone.Id));
        Assert.Equal("api.post.create_post.channel_root_id.app_error", Refusal(other.Id));

        string Refusal(string rootId) =>
            Assert.Throws<ApiException>(() => rig.Bot.Post(new PostDraft(rig.Delivery.Id, "x") { RootId = rootId })).Id;
    }

    [Fact]
    public async Task Props_survive_a_patch_and_not_an_update()
    {
        await using var rig = await Rig.StartAsync();
        var draft = new PostDraft(rig.Delivery.Id, "x") { Props = new() { ["rb"] = 1 } };
        var post = rig.Bot.Post(draft);

        var patched = await rig.Rest.PutAsync($"posts/{post.Id}/patch", RestClient.Json(new { message = "y" }));
        var updated = await rig.Rest.PutAsync("posts/" + post.Id, RestClient.Json(new { id = post.Id, message = "z" }));

        Assert.Equal(1, (int)patched.Body!["props"]!["rb"]!);
        Assert.Equal("{}", updated.Body!["props"]!.ToJsonString());
    }

    [Theory]
    [InlineData("@rotationbot please", true)]
    [InlineData("ask @RotationBot.", true)]
    [InlineData("(@rotationbot)", true)]
    [InlineData("@rotationbot_: hello", true)]
    [InlineData("**@rotationbot**", true)]
    [InlineData("> @rotationbot", true)]
    [InlineData(@"\@rotationbot", true)]
    [InlineData("rotationbot", false)]
    [InlineData("x@rotationbot", false)]
    [InlineData("@rotationbotx", false)]
    [InlineData("@rotationbot-x", false)]
    [InlineData("`@rotationbot`", false)]
    [InlineData("``a ` @rotationbot``", false)]
    [InlineData("```\n@rotationbot\n```", false)]
    [InlineData("    @rotationbot", false)]
    [InlineData("[x](http://e.invalid/@rotationbot)", false)]
    [InlineData("@\u200Brotationbot", false)]
    [InlineData("@channel", true)]
    [InlineData("@all", true)]
    [InlineData("@here", false)]
    public async Task A_name_calls_somebody_where_the_server_sees_one(string text, bool called)
    {
        await using var rig = await Rig.StartAsync();

        rig.Alice.Post(rig.Delivery, text);

        Assert.Equal(called ? 1 : 0, rig.Bot.Notifications.Count(p => p.ChannelId == rig.Delivery.Id));
    }

    [Fact]
    public async Task A_new_header_notifies_whoever_is_named_in_it_or_in_the_old_one_but_not_everybody()
    {
        await using var rig = await Rig.StartAsync();
        rig.Server.Admin.SetHeader(rig.Delivery, "ask @alice");
        rig.Server.Admin.SetHeader(rig.Delivery, "ask @bob @channel");
        rig.Server.Admin.SetHeader(rig.Delivery, "ask @bob @channel");

        Assert.Equal(2, rig.Alice.Notifications.Count);
        Assert.Single(rig.Bob.Notifications);
        Assert.Empty(rig.Carol.Notifications);
    }

    private static PostDraft Draft(Rig rig, string text) => new(rig.Delivery.Id, text) { PendingPostId = "one" };
}
