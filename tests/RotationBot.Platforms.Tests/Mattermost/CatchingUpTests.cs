using RotationBot.Domain.Conversation;
using RotationBot.Emulators.Mattermost;

namespace RotationBot.Platforms.Tests.Mattermost;

public sealed class CatchingUpTests
{
    [Fact]
    public async Task The_first_time_nothing_is_heard_of_the_past_and_afterwards_all_of_it()
    {
        await using var stage = await MattermostStage.SetAsync();
        stage.Alice.Post(stage.Help, "@rotationbot long ago");
        var first = await stage.HearAsync();
        await first.StopAsync();
        Assert.Empty(first.Inbox.Texts);

        stage.Alice.Post(stage.Help, "@rotationbot while away");

        var second = await stage.HearAsync(first.Inbox.Cursor);
        Assert.Contains("@rotationbot while away", second.Inbox.Texts);
    }

    [Fact]
    public async Task Of_fifteen_hundred_posts_none_is_lost_and_they_come_in_their_order()
    {
        await using var stage = await MattermostStage.SetAsync();
        var first = await stage.HearAsync();
        await first.StopAsync();

        for (var i = 0; i < 1500; i++)
            stage.Alice.Post(stage.Help, $"@rotationbot {i}");

        var second = await stage.HearAsync(first.Inbox.Cursor);
        Assert.Equal(Enumerable.Range(0, 1500).Select(i => $"@rotationbot {i}").Order(), second.Inbox.Texts.Order());
        Assert.Equal(second.Inbox.Events.Select(e => e.SentAt).Order(), second.Inbox.Events.Select(e => e.SentAt));
    }

    [Fact]
    public async Task Posts_of_one_millisecond_are_all_heard()
    {
        await using var stage = await MattermostStage.SetAsync(new MattermostSettings { Time = new StandingTime() });
        var first = await stage.HearAsync();
        stage.Alice.Post(stage.Help, "@rotationbot 0");
        await first.Inbox.NextAsync<MessagePosted>();
        await first.StopAsync();

        for (var i = 1; i < 20; i++)
            stage.Alice.Post(stage.Help, $"@rotationbot {i}");

        var second = await stage.HearAsync(first.Inbox.Cursor);
        Assert.Equal(Enumerable.Range(0, 20).Select(i => $"@rotationbot {i}").Order(), first.Inbox.Texts.Union(second.Inbox.Texts).Order());
    }

    [Fact]
    public async Task Edits_deletions_reactions_and_replies_to_old_posts_are_heard()
    {
        await using var stage = await MattermostStage.SetAsync();
        var (edited, deleted, reacted) = (stage.Alice.Post(stage.Help, "one"), stage.Alice.Post(stage.Help, "two"), stage.Alice.Post(stage.Help, "three"));
        var first = await stage.HearAsync();
        await first.StopAsync();

        stage.Alice.Edit(edited, "@rotationbot one");
        stage.Alice.Delete(deleted);
        stage.Bob.React(reacted, "white_check_mark");
        stage.Bob.Reply(reacted, "on it");

        var second = await stage.HearAsync(first.Inbox.Cursor);
        Assert.Equal(edited.Id, Assert.Single(second.Inbox.Events.OfType<MessageEdited>()).Message.Id);
        Assert.Equal(deleted.Id, Assert.Single(second.Inbox.Events.OfType<MessageDeleted>()).Message.Id);
        Assert.Equal(reacted.Id, Assert.Single(second.Inbox.Events.OfType<ReactionAdded>()).On.Id);
        Assert.Equal(reacted.Id, second.Inbox.Events.OfType<MessagePosted>().Single(m => m.Said.Text == "on it").Thread!.Root);
    }

    [Fact]
    public async Task Channels_and_conversations_that_began_meanwhile_are_heard_too()
    {
        await using var stage = await MattermostStage.SetAsync();
        var first = await stage.HearAsync();
        await first.StopAsync();

        var incident = stage.Server.Admin.CreatePrivateChannel(stage.Team, "incident", stage.Alice, stage.Bot);
        stage.Alice.Post(incident, "@rotationbot here");
        stage.Bob.Whisper(stage.Bot, "and here");

        var second = await stage.HearAsync(first.Inbox.Cursor);
        Assert.Equal(
            [(ChannelKind.Private, "@rotationbot here"), (ChannelKind.Direct, "and here")],
            second.Inbox.Events.OfType<MessagePosted>().Select(m => (m.Channel.Kind, m.Said.Text)).OrderBy(m => m.Kind));
    }

    [Fact]
    public async Task A_server_that_limits_requests_is_caught_up_with_all_the_same()
    {
        await using var stage = await MattermostStage.SetAsync(new MattermostSettings { LimitsRate = true });
        var channels = Enumerable.Range(0, 130).Select(i => stage.Server.Admin.CreateChannel(stage.Team, $"channel-{i}", stage.Alice, stage.Bot)).ToList();
        var first = await stage.HearAsync();
        await first.StopAsync();

        foreach (var channel in channels)
            stage.Alice.Post(channel, $"@rotationbot in {channel.Name}");

        var second = await stage.HearAsync(first.Inbox.Cursor);
        Assert.Equal(130, second.Inbox.Texts.Count(t => t.StartsWith("@rotationbot in ", StringComparison.Ordinal)));
    }

    /// <summary>Real, but all its moments are one.</summary>
    private sealed class StandingTime : TimeProvider
    {
        private readonly DateTimeOffset now = System.GetUtcNow();

        public override DateTimeOffset GetUtcNow() => now;
    }
}
