using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Emulators.Mattermost;
using RotationBot.Emulators.Mattermost.Faults;
using RotationBot.Platforms.Mattermost.Saying;

namespace RotationBot.Platforms.Tests.Mattermost.Saying;

public sealed class CarryingTests
{
    private static readonly Span Bob = new Span.Ping(new PersonId("bob"), "Bob");
    private static readonly Button Ack = new("ack", "I'm on it");
    private static readonly Button WrongTeam = new(new ButtonId("wrong-team"), "Wrong team", [new Choice("set", "SET")]);

    [Fact]
    public async Task A_post_tells_whom_it_pings_and_nobody_whom_people_mention_in_it()
    {
        await using var stage = await SayingStage.SetAsync();

        await stage.DoAsync(stage.Post(Text.Of($"{Bob}: Alice says \"@alice @channel *help* `@alice`\"")));

        Assert.Single(stage.Bob.Notifications);
        Assert.Empty(stage.Alice.Notifications);
    }

    [Fact]
    public async Task An_answer_goes_into_the_thread_also_under_our_own_answer()
    {
        await using var stage = await SayingStage.SetAsync();
        var root = stage.Alice.Post(stage.Help, "@rotationbot help");
        var thread = new ThreadRef(stage.HelpRef, root.Id);

        var reply = await stage.DoAsync(stage.Post(new Place.InThread(thread), Text.Plain("one")));
        await stage.DoAsync(stage.Post(new Place.Under(new EffectKey("one")), Text.Plain("two")), reply.Message);

        Assert.Equal([root.Id, root.Id], stage.Said.Select(p => p.RootId));
    }

    public static TheoryData<RequestMishap> Mishaps => [new RequestMishap.AnswerLost(), new RequestMishap.Dropped(), new RequestMishap.Refused(500)];

    [Theory]
    [MemberData(nameof(Mishaps))]
    public async Task Whatever_became_of_the_first_try_it_shows_once(RequestMishap mishap)
    {
        await using var stage = await SayingStage.SetAsync();
        var post = stage.Post(Text.Plain("hello"));
        stage.Server.Faults.Next("POST", "^posts$", mishap);

        var failure = await Assert.ThrowsAsync<PlatformException>(() => stage.DoAsync(post));
        var receipt = await stage.DoAsync(post, again: true);

        Assert.Equal(Failure.Unknown, failure.Failure);
        Assert.Equal(Assert.Single(stage.Said).Id, receipt.Message!.Id);
    }

    [Fact]
    public async Task After_restarts_of_bot_and_server_it_still_shows_once_in_a_thread_too()
    {
        await using var stage = await SayingStage.SetAsync();
        var root = stage.Alice.Post(stage.Help, "help");
        Post[] posts = [stage.Post(Text.Plain("to all")), stage.Post(new Place.InThread(new ThreadRef(stage.HelpRef, root.Id)), Text.Plain("in thread")), stage.Post(new Place.DirectlyTo(new PersonId("bob")), Text.Plain("to you"))];
        foreach (var post in posts)
            await stage.DoAsync(post);

        await stage.Server.RestartAsync();
        await stage.RestartAsync();
        foreach (var post in posts)
            await stage.DoAsync(post, again: true);

        Assert.Equal(["to all", "in thread"], stage.Said.Select(p => p.Message));
        Assert.Single(stage.DirectTo(stage.Bob));
    }

    [Fact]
    public async Task Two_that_say_the_same_both_show()
    {
        await using var stage = await SayingStage.SetAsync();
        await stage.DoAsync(stage.Post(Text.Plain("same")));
        await stage.DoAsync(stage.Post(Text.Plain("same")), again: true);

        Assert.Equal(2, stage.Said.Count);
    }

    [Fact]
    public async Task A_pause_that_the_server_asks_for_is_kept_within_the_try()
    {
        await using var stage = await SayingStage.SetAsync();
        stage.Server.Faults.Next("POST", "^posts$", new RequestMishap.Refused(429));

        await stage.DoAsync(stage.Post(Text.Plain("hello")));

        Assert.Single(stage.Said);
    }

    [Fact]
    public async Task A_text_of_any_length_arrives_whole()
    {
        await using var stage = await SayingStage.SetAsync();
        var lines = Enumerable.Range(0, 3_000).Select(i => $"line number {i}").ToList();

        var receipt = await stage.DoAsync(stage.Post(Text.Plain(string.Join('\n', lines)), Ack));

        Assert.Equal(lines, stage.Said.SelectMany(p => p.Message.Split('\n')));
        Assert.All(stage.Said.Skip(1), p => Assert.Equal(receipt.Message!.Id, p.RootId));
    }

    [Fact]
    public async Task Whoever_is_pinged_and_not_in_a_public_channel_is_brought_in()
    {
        await using var stage = await SayingStage.SetAsync();

        await stage.DoAsync(stage.Post(Text.Of($"{new Span.Ping(new PersonId("oscar"), "Oscar")}, please")));

        Assert.Single(stage.Outsider.Notifications, p => p.Message.StartsWith("@oscar", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_nobody_can_be_brought_in_they_are_told_directly_once()
    {
        await using var stage = await SayingStage.SetAsync();
        var post = stage.Post(Text.Of($"{new Span.Ping(new PersonId("oscar"), "Oscar")}, please"));
        stage.Server.Faults.Next("POST", "^channels/[a-z0-9]+/members$", new RequestMishap.Refused(403), times: 2);

        await stage.DoAsync(post);
        await stage.DoAsync(post, again: true);

        var told = Assert.Single(stage.DirectTo(stage.Outsider));
        Assert.StartsWith("You are called in ~help, where you are not a member: [the message](", told.Message, StringComparison.Ordinal);
        Assert.Single(stage.Said);
    }

    [Fact]
    public async Task An_edit_keeps_what_the_post_carries_and_changes_its_buttons()
    {
        await using var stage = await SayingStage.SetAsync();
        var post = stage.Post(Text.Plain("asked"), Ack, WrongTeam);
        var message = (await stage.DoAsync(post)).Message;

        await stage.DoAsync(stage.Edit(post.Key, Text.Plain("still asked"), Ack, WrongTeam), message);
        await stage.Alice.PressAsync(stage.Said[0], ButtonRow.ActionId(Ack.Id));
        await stage.DoAsync(stage.Edit(post.Key, Text.Of($"taken by {Bob}"), WrongTeam), message);

        var shown = Assert.Single(stage.Said);
        Assert.Equal(("taken by Bob", "wrongX002dteam"), (shown.Message, Assert.Single(Actions(shown)).Id));
        Assert.Equal(post.Key.Value, (string?)shown.Props["rotationbot"]!["key"]);
        Assert.IsType<ButtonPressed>(Assert.Single(stage.Heard));
        Assert.Empty(stage.Bob.Notifications);

        await stage.DoAsync(stage.Edit(post.Key, Text.Plain("done")), message);
        Assert.Empty(Actions(stage.Said[0]));
        Assert.Equal(stage.Said[0].Id, (await stage.DoAsync(post, again: true)).Message!.Id);
    }

    [Fact]
    public async Task An_edit_that_changes_nothing_is_not_written()
    {
        await using var stage = await SayingStage.SetAsync();
        var post = stage.Post(Text.Plain("asked"), Ack);
        var message = (await stage.DoAsync(post)).Message;

        await stage.DoAsync(stage.Edit(post.Key, Text.Plain("asked"), Ack), message);

        Assert.DoesNotContain(stage.Server.Requests, r => r.StartsWith("PUT", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_an_address_for_callbacks_the_message_says_how_to_take_it_until_somebody_has()
    {
        await using var stage = await SayingStage.SetAsync(reachable: false);
        var post = stage.Post(Text.Plain("asked"), Ack);
        var message = (await stage.DoAsync(post)).Message;
        Assert.Equal("asked\nWhoever takes it reacts with :eyes:, and with :white_check_mark: when it is done.", Assert.Single(stage.Said).Message);
        Assert.Empty(Actions(stage.Said[0]));

        await stage.DoAsync(stage.Edit(post.Key, Text.Plain("taken"), WrongTeam), message);
        Assert.Equal("taken", Assert.Single(stage.Said).Message);
    }

    [Fact]
    public async Task A_hint_for_one_goes_to_them_directly_and_says_where_it_belongs()
    {
        await using var stage = await SayingStage.SetAsync();
        var whisper = stage.Whisper(stage.Alice, Text.Of($"only for you, {Bob}"), Ack);

        await stage.DoAsync(whisper);
        await stage.DoAsync(whisper, again: true);

        Assert.Equal("In ~help: only for you, Bob", Assert.Single(stage.DirectTo(stage.Alice)).Message);
        Assert.Empty(stage.Said);
    }

    [Fact]
    public async Task A_header_keeps_peoples_words_tells_nobody_and_leaves_no_note()
    {
        await using var stage = await SayingStage.SetAsync();
        stage.Server.Admin.SetHeader(stage.Help, "Ask here");

        var receipt = await stage.DoAsync(stage.Header("on call: @bob until Mon"));
        await stage.DoAsync(stage.Header("on call: @bob until Mon"));

        Assert.Equal(LeftOut.No, receipt.LeftOut);
        Assert.Equal("Ask here | on call: @\u200Bbob until Mon", stage.Server.Admin.HeaderOf(stage.Help));
        Assert.Empty(stage.Bob.Notifications);
        Assert.DoesNotContain(stage.Server.Admin.PostsIn(stage.Help), p => p.Type == "system_header_change" && p.UserId == stage.Bot.Id);
        Assert.Single(stage.Server.Requests, r => r.StartsWith("PUT", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_header_in_which_people_mention_somebody_is_left_alone()
    {
        await using var stage = await SayingStage.SetAsync();
        stage.Server.Admin.SetHeader(stage.Help, "Ask @alice");
        var before = stage.Alice.Notifications.Count;

        var receipt = await stage.DoAsync(stage.Header("on call: Bob"));

        Assert.Equal(LeftOut.WouldPing, receipt.LeftOut);
        Assert.Equal("Ask @alice", stage.Server.Admin.HeaderOf(stage.Help));
        Assert.Equal(before, stage.Alice.Notifications.Count);

        stage.Server.Admin.SetHeader(stage.Help, "Ask @delivery-rota");
        Assert.Equal(LeftOut.No, (await stage.DoAsync(stage.Header("on call: Bob"))).LeftOut);
    }

    [Fact]
    public async Task A_header_that_may_not_be_changed_is_refused()
    {
        await using var stage = await SayingStage.SetAsync();
        stage.Server.Faults.CloseHeader(stage.Help.Id);

        var failure = await Assert.ThrowsAsync<PlatformException>(() => stage.DoAsync(stage.Header("on call: Bob")));

        Assert.Equal(Failure.Refused, failure.Failure);
    }

    [Fact]
    public async Task Without_a_licence_a_group_stays_a_word_and_the_server_is_asked_once()
    {
        await using var stage = await SayingStage.SetAsync();

        await stage.DoAsync(stage.Group("bob"));
        await stage.DoAsync(stage.Post(Text.Of($"{new Span.PingGroup(new GroupId("delivery"))} please")));

        Assert.Equal("delivery please", Assert.Single(stage.Said).Message);
        Assert.Single(stage.Server.Requests, r => r.Contains("groups", StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_a_licence_a_group_is_kept_in_step_and_mentioned()
    {
        await using var stage = await SayingStage.SetAsync(settings: new MattermostSettings { CustomGroups = true, Generation = Generation.Ten });
        var group = stage.Server.Admin.CreateGroup("delivery-rota", stage.Alice);
        stage.Server.Admin.SetRoles(stage.Bot, "system_user system_custom_group_admin");

        await stage.DoAsync(stage.Group("bob"));
        await stage.DoAsync(stage.Post(Text.Of($"{new Span.PingGroup(new GroupId("delivery"))} please")));

        Assert.Equal(["bob"], stage.Server.Admin.MembersOf(group).Select(m => m.Name));
        Assert.Equal("@delivery-rota please", Assert.Single(stage.Said).Message);
        var changes = stage.Server.Requests.Where(r => r.EndsWith("/members", StringComparison.Ordinal) && r.Contains("groups", StringComparison.Ordinal) && !r.StartsWith("GET", StringComparison.Ordinal));
        Assert.Equal(["POST", "DELETE"], changes.Select(r => r.Split(' ')[0]));
    }

    internal static IEnumerable<(string Id, string Label)> Actions(Emulators.Mattermost.Model.Post post) => ButtonRow.In(post.Props["attachments"]?.AsArray());
}
