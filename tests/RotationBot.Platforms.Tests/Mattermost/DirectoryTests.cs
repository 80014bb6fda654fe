using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;

namespace RotationBot.Platforms.Tests.Mattermost;

public sealed class DirectoryTests
{
    [Fact]
    public async Task A_public_channel_is_joined_and_a_private_one_needs_an_invitation()
    {
        await using var stage = await MattermostStage.SetAsync();
        var ops = stage.Server.Admin.CreatePrivateChannel(stage.Team, "ops", stage.Alice);
        stage.Names = stage.Names with { Channels = new Dictionary<ChannelId, string> { [new("support")] = "~help", [new("ops")] = "ops" } };

        var run = await stage.HearAsync();

        var problem = Assert.Single(run.Directory.Problems);
        Assert.StartsWith("channels.ops.mattermost: ", problem, StringComparison.Ordinal);
        Assert.Contains("/invite @rotationbot", problem, StringComparison.Ordinal);
        Assert.Contains(problem, run.Warnings);

        stage.Server.Admin.Add(ops, stage.Bot);
        stage.Alice.Post(ops, "@rotationbot hello");

        var heard = await run.Inbox.NextAsync<MessagePosted>();
        Assert.Equal(new ChannelId("ops"), heard.Channel.Configured);
        Assert.Empty(run.Directory.Problems);
    }

    [Fact]
    public async Task Whoever_removes_the_bot_is_not_answered_by_its_return()
    {
        await using var stage = await MattermostStage.SetAsync();
        var other = stage.Server.Admin.CreateChannel(stage.Team, "other", stage.Alice, stage.Bot);
        var run = await stage.HearAsync();

        stage.Server.Admin.Remove(stage.Help, stage.Bot);
        stage.Alice.Post(stage.Help, "@rotationbot unheard");
        stage.Alice.Post(other, "@rotationbot heard");

        await run.Inbox.NextAsync<MessagePosted>(m => m.Said.Text == "@rotationbot heard");
        Assert.Equal(["@rotationbot heard"], run.Inbox.Texts);
    }

    [Fact]
    public async Task People_are_found_by_name_id_or_address_and_whoever_is_not_found_is_named()
    {
        await using var stage = await MattermostStage.SetAsync();
        stage.Names = stage.Names with
        {
            People = new Dictionary<PersonId, string>
            {
                [new("alice")] = "@Alice",
                [new("bob")] = stage.Bob.Id,
                [new("rota")] = stage.Server.Admin.CreateUser("carol", stage.Team).Account.Email,
                [new("dave")] = "dave",
            },
        };

        var run = await stage.HearAsync();

        var now = await run.Directory.NowAsync(default);
        Assert.Equal(["alice", "bob", "carol"], now.People.Values.Select(u => u.Username).Order());
        Assert.StartsWith("people.dave.mattermost: ", Assert.Single(run.Directory.Problems), StringComparison.Ordinal);
        Assert.Equal((true, false, false), (run.Directory.Reaches(new("rota")), run.Directory.Reaches(new("dave")), run.Directory.Reaches(new("nobody"))));
    }

    [Fact]
    public async Task Names_of_another_configuration_count_at_once()
    {
        await using var stage = await MattermostStage.SetAsync();
        var run = await stage.HearAsync();

        var added = stage.Server.Admin.CreateChannel(stage.Team, "added", stage.Alice);
        run.Directory.Follow(stage.Names with
        {
            Channels = new Dictionary<ChannelId, string> { [new("added")] = "added" },
            Groups = new Dictionary<GroupId, string> { [new("web")] = "web-rota" },
        });
        await run.Directory.NowAsync(default);
        stage.Alice.Post(added, "@web-rota, not @delivery-rota");

        var heard = await run.Inbox.NextAsync<MessagePosted>();
        Assert.Equal(new ChannelId("added"), heard.Channel.Configured);
        Assert.Equal([new GroupId("web")], heard.Said.Groups);
    }
}
