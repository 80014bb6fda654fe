using System.Text.Json.Nodes;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Emulators.Mattermost;
using RotationBot.Platforms.Mattermost;

namespace RotationBot.Platforms.Tests.Mattermost.Hearing;

public sealed class HearingTests
{
    [Fact]
    public async Task What_is_said_to_the_bot_is_heard_with_who_said_it_and_where()
    {
        await using var stage = await MattermostStage.SetAsync();
        stage.Alice.LivesIn("Europe/Berlin");
        var run = await stage.HearAsync();

        var post = stage.Alice.Post(stage.Help, "@RotationBot: ask @bob, not @nobody or @here");

        var heard = await run.Inbox.NextAsync<MessagePosted>();
        Assert.Equal(new ChannelRef(MattermostPlatform.Name, stage.Help.Id, new ChannelId("support"), ChannelKind.Public), heard.Channel);
        Assert.Equal(new UserRef(MattermostPlatform.Name, stage.Alice.Id, "Alice Example", new PersonId("alice"), "Europe/Berlin"), heard.Actor);
        Assert.Equal((post.Id, null, post.CreateAt), (heard.Message.Id, heard.Thread, heard.SentAt.ToUnixTimeMilliseconds()));
        Assert.Equal((true, false, "ask @bob, not @nobody or @here"), (heard.Said.ToBot, heard.FromBot, heard.Said.Body));
        Assert.Equal([new PersonId("bob")], heard.Said.People.Select(p => p.Person!.Value));
    }

    [Fact]
    public async Task A_configured_handle_is_heard_though_the_server_has_no_such_group()
    {
        await using var stage = await MattermostStage.SetAsync();
        var run = await stage.HearAsync();

        stage.Alice.Post(stage.Help, "the `@delivery-rota` is wanted: @Delivery-Rota, the build is red");

        var heard = await run.Inbox.NextAsync<MessagePosted>();
        Assert.Equal([new GroupId("delivery")], heard.Said.Groups);
        Assert.Equal((false, "the `@delivery-rota` is wanted: , the build is red"), (heard.Said.ToBot, heard.Said.Body));
    }

    [Fact]
    public async Task A_direct_message_is_for_the_bot_and_a_reply_belongs_to_its_thread()
    {
        await using var stage = await MattermostStage.SetAsync();
        var run = await stage.HearAsync();

        var root = stage.Alice.Whisper(stage.Bot, "who is on call?");
        stage.Alice.Reply(root, "hello?");

        var asked = await run.Inbox.NextAsync<MessagePosted>(m => m.Thread is null);
        var reply = await run.Inbox.NextAsync<MessagePosted>(m => m.Thread is not null);
        Assert.Equal((ChannelKind.Direct, true, null), (asked.Channel.Kind, asked.Said.ToBot, asked.Channel.Configured));
        Assert.Equal(root.Id, reply.Thread!.Root);
    }

    [Fact]
    public async Task Edits_deletions_and_reactions_are_heard()
    {
        await using var stage = await MattermostStage.SetAsync();
        var run = await stage.HearAsync();

        var post = stage.Alice.Post(stage.Help, "the build is red");
        var edited = stage.Alice.Edit(post, "@rotationbot the build is red");
        stage.Bob.React(post, "eyes");
        stage.Alice.Delete(post);

        var edit = await run.Inbox.NextAsync<MessageEdited>();
        var reaction = await run.Inbox.NextAsync<ReactionAdded>();
        var deletion = await run.Inbox.NextAsync<MessageDeleted>();
        Assert.Equal((post.Id, true, edited.EditAt), (edit.Message.Id, edit.Said.ToBot, edit.SentAt.ToUnixTimeMilliseconds()));
        Assert.Equal((post.Id, "eyes", stage.Bob.Id), (reaction.On.Id, reaction.Emoji, reaction.Actor.Id));
        Assert.Equal(post.Id, deletion.Message.Id);
    }

    [Fact]
    public async Task What_the_bot_and_the_server_write_is_not_heard_and_other_bots_are_marked()
    {
        await using var stage = await MattermostStage.SetAsync();
        var monitor = stage.Server.Admin.CreateBot("monitor", stage.Team);
        stage.Server.Admin.Add(stage.Help, monitor);
        var run = await stage.HearAsync();

        stage.Bot.Post(stage.Help, "@rotationbot said the bot itself");
        stage.Server.Admin.SetHeader(stage.Help, "@rotationbot in a header");
        monitor.Post(stage.Help, "disk full");
        stage.Alice.Post(stage.Help, "the last");

        await run.Inbox.NextAsync<MessagePosted>(m => m.Said.Text == "the last");
        Assert.Equal(["disk full", "the last"], run.Inbox.Texts);
        Assert.Equal((true, "monitor"), run.Inbox.Events.OfType<MessagePosted>().Select(m => (m.FromBot, m.Actor.Name)).First());
    }

    [Fact]
    public async Task What_a_webhook_posts_is_not_said_by_whoever_set_it_up()
    {
        await using var stage = await MattermostStage.SetAsync();
        var run = await stage.HearAsync();

        stage.Alice.Post(new PostDraft(stage.Help.Id, "")
        {
            Props = JsonNode.Parse("""{ "from_webhook": "true", "override_username": "Watchman", "attachments": [{ "title": "Disk full", "text": "on db1", "fallback": "?" }] }""")!.AsObject(),
        });

        var heard = await run.Inbox.NextAsync<MessagePosted>();
        Assert.Equal((true, "Watchman", null, "Disk full\non db1"), (heard.FromBot, heard.Actor.Name, heard.Actor.Person, heard.Said.Text));
    }

    [Fact]
    public async Task The_same_happening_has_the_same_key_however_it_is_heard()
    {
        await using var stage = await MattermostStage.SetAsync();
        var first = await stage.HearAsync();
        await first.StopAsync();
        var live = await stage.HearAsync();

        var edited = stage.Alice.Post(stage.Help, "@rotationbot one");
        stage.Alice.Edit(edited, "@rotationbot two");
        var reacted = stage.Alice.Post(stage.Help, "@rotationbot three");
        stage.Bob.React(reacted, "eyes");
        var deleted = stage.Alice.Post(stage.Help, "@rotationbot four");
        stage.Alice.Delete(deleted);
        await live.Inbox.NextAsync<MessageDeleted>();
        var later = await stage.HearAsync(first.Inbox.Cursor);

        var heardLive = live.Inbox.Events.Select(e => e.Key.Value).Where(k => k != $"mattermost:{stage.Help.Id}:{deleted.Id}:posted").Order();
        Assert.Equal(heardLive, later.Inbox.Events.Select(e => e.Key.Value).Order());
        Assert.Equal(5, later.Inbox.Events.Count);
    }
}
