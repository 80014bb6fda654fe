using System.Net;
using RotationBot.Emulators.Mattermost.Faults;
using RotationBot.Platforms.Mattermost;
using RotationBot.Platforms.Mattermost.Api;

namespace RotationBot.Platforms.Tests.Mattermost;

public sealed class ApiTests
{
    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_question_is_asked_again_where_the_server_was_busy(int status)
    {
        await using var stage = await MattermostStage.SetAsync();
        using var api = Client(stage);
        stage.Server.Faults.Next("GET", "^users/me$", new RequestMishap.Refused(status));

        Assert.Equal(stage.Bot.Id, (await api.MeAsync(default)).Id);
    }

    [Fact]
    public async Task A_post_is_tried_again_after_429_only()
    {
        await using var stage = await MattermostStage.SetAsync();
        stage.Server.Admin.Add(stage.Help, stage.Bot);
        using var api = Client(stage);
        stage.Server.Faults.Next("POST", "^posts$", new RequestMishap.Refused(429));
        await api.CreatePostAsync(new NewPost(stage.Help.Id, "one"), default);

        stage.Server.Faults.Next("POST", "^posts$", new RequestMishap.Refused(503));
        var failure = await Assert.ThrowsAsync<MattermostException>(() => api.CreatePostAsync(new NewPost(stage.Help.Id, "two"), default));

        Assert.Equal((HttpStatusCode.ServiceUnavailable, Failure.Unknown), (failure.Status!.Value, failure.Failure));
        Assert.Equal(0, stage.Server.Faults.Left);
        Assert.DoesNotContain(stage.Server.Admin.PostsIn(stage.Help), p => p.Message == "two");
    }

    [Fact]
    public async Task Of_an_answer_that_is_lost_nobody_knows_whether_it_was_done()
    {
        await using var stage = await MattermostStage.SetAsync();
        stage.Server.Admin.Add(stage.Help, stage.Bot);
        using var api = Client(stage);
        stage.Server.Faults.Next("POST", "^posts$", new RequestMishap.AnswerLost());

        var failure = await Assert.ThrowsAsync<MattermostException>(() => api.CreatePostAsync(new NewPost(stage.Help.Id, "one"), default));

        Assert.Equal(Failure.Unknown, failure.Failure);
        Assert.Contains(stage.Server.Admin.PostsIn(stage.Help), p => p.Message == "one");
    }

    [Fact]
    public async Task A_refusal_says_what_was_asked_and_why_and_repeats_no_secrets_and_nobodys_words()
    {
        await using var stage = await MattermostStage.SetAsync();
        using var api = Client(stage);

        var failure = await Assert.ThrowsAsync<MattermostException>(() => api.CreatePostAsync(new NewPost(stage.Help.Id, "the words"), default));

        Assert.Equal((Failure.Refused, HttpStatusCode.Forbidden), (failure.ForPlatform().Failure, failure.Status!.Value));
        Assert.StartsWith("POST posts: 403 ", failure.Message, StringComparison.Ordinal);
        Assert.Contains(failure.Id!, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("the words", failure.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(stage.Token.Token!, failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_server_that_is_not_there_nothing_was_asked()
    {
        await using var stage = await MattermostStage.SetAsync();
        using var api = Client(stage);
        await stage.Server.GoDownAsync();

        var failure = await Assert.ThrowsAsync<MattermostException>(() => api.CreatePostAsync(new NewPost(stage.Help.Id, "one"), default));

        Assert.Equal((Failure.NotDone, null), (failure.Failure, failure.Status));
    }

    [Fact]
    public async Task A_server_without_groups_is_recognised()
    {
        await using var stage = await MattermostStage.SetAsync();
        using var api = Client(stage);

        var failure = await Assert.ThrowsAsync<MattermostException>(() => api.GroupsAsync("rota", default));

        Assert.True(MattermostApi.NoGroups(failure));
    }

    private static MattermostApi Client(MattermostStage stage) =>
        new(new MattermostOptions { Url = stage.Server.Url, Token = stage.Token.Token!, Team = "core" }, TimeProvider.System);
}
