using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Platforms.Sandbox;

namespace RotationBot.Platforms.Tests.Sandbox;

public sealed class HearingTests : IAsyncLifetime, IDisposable
{
    private readonly TestWorld test = new();
    private readonly CancellationTokenSource stop = new();
    private readonly ScriptedInbox inbox = new();
    private Task running = Task.CompletedTask;

    public async Task InitializeAsync()
    {
        running = new SandboxPlatform(test.World).RunAsync(inbox, stop.Token);
        await inbox.UntilCaughtUp;
    }

    public async Task DisposeAsync()
    {
        await stop.CancelAsync();
        await running;
    }

    public void Dispose()
    {
        stop.Dispose();
        test.Dispose();
    }

    [Fact]
    public async Task A_message_is_heard_with_its_mentions_resolved()
    {
        var id = test.Say("ana", "@delivery-support the build fails, cc @sam @guest");

        var posted = await inbox.NextAsync<MessagePosted>();

        Assert.Equal(id, posted.Message.Id);
        Assert.Equal(new ChannelRef(SandboxPlatform.Name, "delivery", new ChannelId("delivery"), ChannelKind.Public), posted.Channel);
        Assert.Equal(new UserRef(SandboxPlatform.Name, "ana", "Ana", new PersonId("ana")), posted.Actor);
        Assert.Null(posted.Thread);
        Assert.Equal("the build fails, cc @sam @guest", posted.Said.Body);
        Assert.False(posted.Said.ToBot);
        Assert.Equal([new GroupId("delivery-support")], posted.Said.Groups);
        Assert.Equal(["sam", "guest"], posted.Said.People.Select(p => p.Id));
        Assert.Equal([new PersonId("sam"), null], posted.Said.People.Select(p => p.Person));
    }

    [Fact]
    public async Task A_reply_names_the_root_of_its_thread()
    {
        var root = test.Say("ana", "question");
        test.Say("sam", "answer", thread: root);

        await inbox.NextAsync<MessagePosted>();
        var reply = await inbox.NextAsync<MessagePosted>();

        Assert.Equal(root, reply.Thread!.Root);
    }

    [Fact]
    public async Task What_is_said_to_the_bot_alone_is_said_to_the_bot()
    {
        test.Say("ana", "who is on call?", channel: "@ana");

        var posted = await inbox.NextAsync<MessagePosted>();

        Assert.True(posted.Said.ToBot);
        Assert.Equal(ChannelKind.Direct, posted.Channel.Kind);
        Assert.Null(posted.Channel.Configured);
    }

    [Fact]
    public async Task Edits_reactions_presses_commands_and_deletions_are_heard()
    {
        var id = test.Say("ana", "question");
        test.World.People.Edit(id, "ana", "@rotationbot question");
        test.World.People.React(id, "sam", ":eyes:");
        var answer = test.World.People.Command("set", "guest", "/OnCall", "delivery", null).Value!;
        test.World.People.Delete(id, "ana");

        await inbox.NextAsync<MessagePosted>();
        Assert.True((await inbox.NextAsync<MessageEdited>()).Said.ToBot);
        Assert.Equal("eyes", (await inbox.NextAsync<ReactionAdded>()).Emoji);
        var command = await inbox.NextAsync<CommandGiven>();
        Assert.Equal(("oncall", "delivery", answer), (command.Command, command.Text, command.Reply));
        Assert.Equal(id, (await inbox.NextAsync<MessageDeleted>()).Message.Id);
    }

    [Fact]
    public async Task The_bot_does_not_hear_itself()
    {
        var platform = new SandboxPlatform(test.World);
        await platform.CarryOutAsync(Effects.Post("e1", "delivery", Text.Plain("@rotationbot hello")), null, Effects.FirstTry, CancellationToken.None);
        test.Say("ana", "hello");

        Assert.Equal("ana", (await inbox.NextAsync<MessagePosted>()).Actor.Id);
    }
}

public sealed class CatchingUpTests : IDisposable
{
    private readonly TestWorld test = new();

    public void Dispose() => test.Dispose();

    [Fact]
    public async Task After_a_restart_it_goes_on_from_the_cursor_and_then_says_that_it_caught_up()
    {
        test.Say("ana", "one");
        var first = await HearAsync(new ScriptedInbox());
        test.Say("ana", "two");
        test.Say("ana", "three");
        test.Reopen();

        var second = await HearAsync(new ScriptedInbox(first.Cursor));

        Assert.Equal(["two", "three"], second.Events.Cast<MessagePosted>().Select(m => m.Said.Text));
        Assert.Equal([2], second.Batches);
        Assert.Equal(2, second.HeardWhenCaughtUp);
        Assert.Equal(test.World.LastEvent.ToString(System.Globalization.CultureInfo.InvariantCulture), second.Cursor);
    }

    [Fact]
    public async Task The_same_happening_has_the_same_key_whenever_it_is_heard()
    {
        test.Say("ana", "one");
        var first = await HearAsync(new ScriptedInbox());
        test.Reopen();
        var again = await HearAsync(new ScriptedInbox());

        Assert.Equal(first.Events.Single().Key, again.Events.Single().Key);
    }

    [Fact]
    public async Task A_cursor_of_another_world_means_nothing_here()
    {
        test.Say("ana", "one");

        Assert.Single((await HearAsync(new ScriptedInbox("500"))).Events);
    }

    private async Task<ScriptedInbox> HearAsync(ScriptedInbox inbox)
    {
        using var stop = new CancellationTokenSource();
        var running = new SandboxPlatform(test.World).RunAsync(inbox, stop.Token);
        await inbox.UntilCaughtUp;
        await stop.CancelAsync();
        await running;
        return inbox;
    }
}
