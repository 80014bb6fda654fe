using RotationBot.Domain.Conversation;
using RotationBot.Emulators.Mattermost;

namespace RotationBot.Platforms.Tests.Mattermost;

public sealed class ConnectionTests
{
    private static readonly MattermostSettings OldSockets = new() { ReliableSockets = false };

    [Fact]
    public async Task A_wrong_token_is_said_once_by_its_setting_and_not_repeated()
    {
        await using var stage = await MattermostStage.SetAsync();

        var run = stage.Run(token: "not-a-token");

        await run.Inbox.UntilLostAsync("platforms.mattermost.token", times: 3);
        Assert.Contains("platforms.mattermost.token", Assert.Single(run.Warnings), StringComparison.Ordinal);
        Assert.DoesNotContain(run.Warnings.Concat(run.Inbox.Losses), words => words.Contains("not-a-token", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_token_that_is_revoked_is_noticed_on_the_open_socket()
    {
        await using var stage = await MattermostStage.SetAsync();
        stage.KeepAlive = MattermostStage.Impatient;
        var run = await stage.HearAsync();

        stage.Server.Admin.RevokeToken(stage.Token);

        await run.Inbox.UntilLostAsync("platforms.mattermost.token");
    }

    [Fact]
    public async Task A_bot_that_is_disabled_hears_what_was_said_once_it_is_enabled_again()
    {
        await using var stage = await MattermostStage.SetAsync();
        stage.KeepAlive = MattermostStage.Impatient;
        var run = await stage.HearAsync();
        stage.Server.Admin.DisableBot(stage.Bot);
        await run.Inbox.UntilLostAsync("platforms.mattermost.token");

        stage.Alice.Post(stage.Help, "@rotationbot are you there?");
        stage.Server.Admin.EnableBot(stage.Bot);

        await run.Inbox.NextAsync<MessagePosted>(m => m.Said.ToBot);
    }

    [Fact]
    public async Task A_server_that_is_down_at_the_start_is_heard_when_it_comes()
    {
        await using var stage = await MattermostStage.SetAsync();
        await stage.Server.GoDownAsync();
        var run = stage.Run();
        await run.Inbox.UntilLostAsync("platforms.mattermost.url");

        await stage.Server.ComeUpAsync();

        await run.Inbox.UntilCaughtUpAsync();
        stage.Alice.Post(stage.Help, "@rotationbot hello");
        await run.Inbox.NextAsync<MessagePosted>();
    }

    [Fact]
    public async Task A_site_under_a_path_is_reached_and_without_the_path_the_setting_is_named()
    {
        await using var stage = await MattermostStage.SetAsync(new MattermostSettings { SubPath = "/chat" });
        var run = await stage.HearAsync();
        stage.Alice.Post(stage.Help, "@rotationbot hello");
        await run.Inbox.NextAsync<MessagePosted>();

        var astray = stage.Run(url: new Uri(stage.Server.Url.GetLeftPart(UriPartial.Authority)));

        await astray.Inbox.UntilLostAsync("platforms.mattermost.url");
        stage.Server.ForgiveUnknown();
    }

    [Fact]
    public async Task A_team_that_is_not_there_is_said_by_its_setting()
    {
        await using var stage = await MattermostStage.SetAsync();

        var run = stage.Run(team: "sales");

        await run.Inbox.UntilLostAsync("platforms.mattermost.team");
    }

    [Fact]
    public async Task A_connection_that_was_cut_is_taken_up_where_it_ended_and_looked_behind_and_nothing_is_heard_twice()
    {
        await using var stage = await MattermostStage.SetAsync();
        var run = await stage.HearAsync();
        var looks = Looks(stage);

        stage.Server.CutSockets();
        stage.Alice.Post(stage.Help, "@rotationbot one");
        stage.Alice.Post(stage.Help, "@rotationbot two");

        await run.Inbox.UntilHeardAsync(2);
        await run.Inbox.UntilCaughtUpAsync(2);
        Assert.Equal(["@rotationbot one", "@rotationbot two"], run.Inbox.Texts.Order());
        Assert.True(Looks(stage) > looks);
    }

    [Fact]
    public async Task Where_a_connection_cannot_be_taken_up_what_was_missed_is_looked_up()
    {
        await using var stage = await MattermostStage.SetAsync(OldSockets);
        var run = await stage.HearAsync();

        stage.Server.CutSockets();
        stage.Alice.Post(stage.Help, "@rotationbot one");

        await run.Inbox.NextAsync<MessagePosted>();
        Assert.Equal(["@rotationbot one"], run.Inbox.Texts);
    }

    [Fact]
    public async Task More_than_the_server_keeps_for_an_old_connection_is_looked_up()
    {
        await using var stage = await MattermostStage.SetAsync();
        var run = await stage.HearAsync();

        stage.Server.CutSockets();
        for (var i = 0; i < 300; i++)
            stage.Alice.Post(stage.Help, $"@rotationbot {i}");

        await run.Inbox.UntilHeardAsync(300);
        Assert.Equal(Enumerable.Range(0, 300).Select(i => $"@rotationbot {i}").Order(), run.Inbox.Texts.Order());
    }

    [Fact]
    public async Task A_server_that_restarts_is_heard_again_with_all_that_was_said()
    {
        await using var stage = await MattermostStage.SetAsync();
        var run = await stage.HearAsync();

        await stage.Server.GoDownAsync();
        stage.Alice.Post(stage.Help, "@rotationbot while it starts");
        await stage.Server.ComeUpAsync();

        await run.Inbox.NextAsync<MessagePosted>();
    }

    [Fact]
    public async Task A_socket_that_is_half_open_is_replaced()
    {
        await using var stage = await MattermostStage.SetAsync(OldSockets);
        stage.KeepAlive = MattermostStage.Impatient;
        var run = await stage.HearAsync();

        stage.Server.FreezeSockets();
        stage.Alice.Post(stage.Help, "@rotationbot hello?");

        await run.Inbox.NextAsync<MessagePosted>();
    }

    [Fact]
    public async Task An_event_that_is_lost_is_looked_up_when_the_next_one_shows_it()
    {
        await using var stage = await MattermostStage.SetAsync();
        var run = await stage.HearAsync();

        stage.Server.Faults.Events.Lose();
        stage.Alice.Post(stage.Help, "@rotationbot lost");
        stage.Alice.Post(stage.Help, "@rotationbot next");

        await run.Inbox.UntilHeardAsync(2);
        Assert.Equal(["@rotationbot lost", "@rotationbot next"], run.Inbox.Texts.Order());
    }

    [Fact]
    public async Task Events_told_twice_or_in_another_order_are_heard_once()
    {
        await using var stage = await MattermostStage.SetAsync();
        var run = await stage.HearAsync();

        stage.Server.Faults.Events.Repeat();
        stage.Alice.Post(stage.Help, "@rotationbot one");
        stage.Server.Faults.Events.Swap();
        stage.Alice.Post(stage.Help, "@rotationbot two");
        stage.Alice.Post(stage.Help, "@rotationbot three");
        stage.Alice.Post(stage.Help, "@rotationbot four");

        await run.Inbox.NextAsync<MessagePosted>(m => m.Said.Text.EndsWith("four", StringComparison.Ordinal));
        Assert.Equal(["@rotationbot four", "@rotationbot one", "@rotationbot three", "@rotationbot two"], run.Inbox.Texts.Order());
    }

    [Fact]
    public async Task A_slow_disk_keeps_nobody_from_reading_and_loses_nothing()
    {
        await using var stage = await MattermostStage.SetAsync();
        var run = await stage.HearAsync();
        var disk = new TaskCompletionSource();

        run.Inbox.Disk = disk.Task;
        for (var i = 0; i < 6000; i++)
            stage.Alice.Post(stage.Help, $"@rotationbot {i}");
        disk.SetResult();

        await run.Inbox.UntilHeardAsync(6000);
        Assert.Equal(6000, run.Inbox.Texts.Distinct().Count());
    }

    [Fact]
    public async Task Cut_again_and_again_nothing_is_lost_and_nothing_heard_twice()
    {
        await using var stage = await MattermostStage.SetAsync();
        var run = await stage.HearAsync();

        for (var i = 0; i < 2000; i++)
        {
            stage.Alice.Post(stage.Help, $"@rotationbot {i}");
            if (i % 100 == 0)
                stage.Server.CutSockets();
            if (i % 500 == 0)
                await run.Inbox.UntilHeardAsync(i);
        }

        await run.Inbox.UntilHeardAsync(2000);
        Assert.Equal(2000, run.Inbox.Texts.Distinct().Count());
    }

    private static int Looks(MattermostStage stage) => stage.Server.Requests.Count(r => r.StartsWith("GET channels/", StringComparison.Ordinal) && r.Contains("/posts", StringComparison.Ordinal));
}
