using RotationBot.Domain.Directory;
using RotationBot.Platforms.Mattermost;
using RotationBot.Platforms.Mattermost.Examining;
using RotationBot.Platforms.Tests.Mattermost.Saying;

namespace RotationBot.Platforms.Tests.Mattermost.Examining;

public sealed class ExaminationTests
{
    private static readonly MattermostNames Names = new()
    {
        People = new Dictionary<PersonId, string> { [new("alice")] = "alice", [new("dave")] = "dave" },
        Channels = new Dictionary<ChannelId, string> { [new("support")] = "help", [new("web")] = "web" },
        Groups = new Dictionary<GroupId, string> { [new("delivery")] = "delivery-rota" },
    };

    [Fact]
    public async Task Every_part_is_examined_and_nothing_is_changed()
    {
        await using var stage = await SayingStage.SetAsync();
        var web = stage.Server.Admin.CreateChannel(stage.Team, "web", stage.Alice);
        stage.Server.Admin.SetHeader(stage.Help, "Ask here");
        var posts = stage.Server.Admin.PostsIn(stage.Help).Count;

        var examined = await ExamineAsync(stage);

        Assert.True(examined.Reached);
        Assert.Equal(
            [
                (Verdict.Ok, "server"), (Verdict.Ok, "rate limit"), (Verdict.Ok, "clock"), (Verdict.Ok, "token"), (Verdict.Ok, "site URL"), (Verdict.Ok, "team"), (Verdict.Ok, "channels.support"),
                (Verdict.Ok, "people.alice"), (Verdict.Failure, "channels.web.mattermost"), (Verdict.Failure, "people.dave.mattermost"), (Verdict.Ok, "groups.delivery"),
                (Verdict.Ok, "callbacks"), (Verdict.Ok, "/oncall"),
            ],
            examined.Findings.Select(f => (f.Verdict, f.Subject)));
        Assert.Equal(("Ask here", posts), (stage.Server.Admin.HeaderOf(stage.Help), stage.Server.Admin.PostsIn(stage.Help).Count));
        Assert.DoesNotContain(stage.Server.Admin.PostsIn(web), p => p.UserId == stage.Bot.Id);
    }

    [Fact]
    public async Task Told_to_mend_it_joins_public_channels()
    {
        await using var stage = await SayingStage.SetAsync();
        stage.Server.Admin.CreateChannel(stage.Team, "web", stage.Alice);

        await ExamineAsync(stage, mend: true);
        var again = await ExamineAsync(stage);

        Assert.Contains(again.Findings, f => f is { Verdict: Verdict.Ok, Subject: "channels.web" });
    }

    [Fact]
    public async Task A_header_it_may_not_change_is_a_warning()
    {
        await using var stage = await SayingStage.SetAsync();
        stage.Server.Faults.CloseHeader(stage.Help.Id);

        Assert.Contains((await ExamineAsync(stage)).Findings, f => f is { Verdict: Verdict.Warning, Subject: "channels.support" });
    }

    [Fact]
    public async Task A_server_that_does_not_answer_or_not_to_the_token_is_out_of_reach()
    {
        await using var stage = await SayingStage.SetAsync();
        var wrong = await ExamineAsync(stage, token: "wrong");
        await stage.Server.GoDownAsync();
        var down = await ExamineAsync(stage);

        Assert.Equal((false, "token"), (wrong.Reached, wrong.Findings[^1].Subject));
        Assert.Equal((false, "server"), (down.Reached, Assert.Single(down.Findings).Subject));
    }

    [Fact]
    public async Task A_clock_that_is_off_is_a_warning()
    {
        await using var stage = await SayingStage.SetAsync();
        stage.Time.Ahead = TimeSpan.FromMinutes(5);

        Assert.Contains((await ExamineAsync(stage)).Findings, f => f is { Verdict: Verdict.Warning, Subject: "clock" });
    }

    private static async Task<Examined> ExamineAsync(SayingStage stage, bool mend = false, string? token = null)
    {
        var options = new MattermostOptions { Url = stage.Server.Url, Token = token ?? stage.Token, Team = "core", PublicUrl = stage.PublicUrl, CommandTokens = [stage.CommandToken!] };
        using var examination = new Examination(options, Names, stage.Time);
        return await examination.RunAsync(mend, CancellationToken.None);
    }
}
