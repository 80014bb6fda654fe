using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Platforms.Sandbox;
using RotationBot.Platforms.Sandbox.World;

namespace RotationBot.Platforms.Tests.Sandbox;

public sealed class CarryingTests : IDisposable
{
    private static readonly Text Hello = Text.Plain("hello");

    private readonly TestWorld test = new();
    private readonly SandboxPlatform platform;

    public CarryingTests() => platform = new SandboxPlatform(test.World);

    public void Dispose() => test.Dispose();

    [Fact]
    public async Task The_same_effect_twice_is_one_message_tried_twice()
    {
        var first = await CarryOutAsync(Effects.Post("e1", "delivery", Hello));
        var again = await CarryOutAsync(Effects.Post("e1", "delivery", Hello));

        Assert.Equal(first, again);
        Assert.Equal(2, test.World.Listing.Messages("delivery")!.Single().Attempts);
    }

    [Fact]
    public async Task A_key_is_remembered_over_a_restart()
    {
        await CarryOutAsync(Effects.Post("e1", "delivery", Hello));
        test.Reopen();
        await new SandboxPlatform(test.World).CarryOutAsync(Effects.Post("e1", "delivery", Hello), null, Effects.FirstTry, CancellationToken.None);

        Assert.Equal(2, test.World.Listing.Messages("delivery")!.Single().Attempts);
    }

    [Fact]
    public async Task It_tells_exactly_whom_its_text_mentions_as_mentions()
    {
        var text = Text.Of($"{new Span.Ping(new PersonId("ana"), "Ana")} please; {new Span.PingGroup(new GroupId("delivery-support"))} too; {new Span.Named("@guest")} said: @guest");

        var message = await ShowAsync(Effects.Post("e1", "delivery", text));

        Assert.Equal("@ana please; @delivery-support too; guest said: @guest", message.Text);
        Assert.Equal(["ana", "sam"], message.Pings);
        Assert.Equal(Workspace.Bot, message.User);
    }

    [Fact]
    public async Task Links_and_channels_read_as_plain_text()
    {
        var text = Text.Of($"see {new Span.Link("the issue", new Uri("https://example.com/1"))} in {new Span.InChannel(new ChannelId("set"))}, {new Span.Bold("now")}");

        Assert.Equal("see the issue (https://example.com/1) in #set, now", (await ShowAsync(Effects.Post("e1", "delivery", text))).Text);
    }

    [Fact]
    public async Task It_answers_in_the_thread_of_a_message_and_under_its_own_posts()
    {
        var root = test.Say("ana", "question");
        var reply = test.Say("sam", "hm", thread: root);
        var channel = new ChannelRef(SandboxPlatform.Name, "delivery", new ChannelId("delivery"), ChannelKind.Public);

        var inThread = await ShowAsync(Effects.Post("e1", new Place.InThread(new ThreadRef(channel, reply)), Hello));
        var under = await ShowAsync(Effects.Post("e2", new Place.Under(new EffectKey("e1")), Hello));

        Assert.Equal(root, inThread.Thread);
        Assert.Equal(root, under.Thread);
    }

    [Fact]
    public async Task It_writes_to_one_person_directly()
    {
        var receipt = await CarryOutAsync(Effects.Post("e1", new Place.DirectlyTo(new PersonId("sam")), Hello));

        Assert.Equal(("@sam", ChannelKind.Direct), (receipt.Message!.Channel.Id, receipt.Message.Channel.Kind));
        Assert.Single(test.World.Listing.Messages("@sam")!);
    }

    [Fact]
    public async Task An_edit_replaces_text_and_buttons_and_pings_nobody()
    {
        await CarryOutAsync(Effects.Post("e1", "delivery", Hello, new Button("take", "I'm on it"), new Button("wrong", "Wrong team")));

        await CarryOutAsync(Effects.Edit("e2", "e1", Text.Of($"taken by {new Span.Ping(new PersonId("ana"), "Ana")}"), new Button("resolve", "Resolved")));

        var message = test.World.Listing.Messages("delivery")!.Single();
        Assert.Equal("taken by @ana", message.Text);
        Assert.NotNull(message.EditedAt);
        Assert.Empty(message.Pings);
        Assert.Equal(["resolve"], message.Buttons.Select(b => b.Id));
    }

    [Fact]
    public async Task A_button_can_be_pressed_as_long_as_somebody_may_still_see_it()
    {
        var message = (await CarryOutAsync(Effects.Post("e1", "delivery", Hello, new Button("take", "I'm on it")))).Message!.Id;
        await CarryOutAsync(Effects.Edit("e2", "e1", Hello));

        Assert.Null(test.World.People.Press(message, "take", "sam", null).Refusal);
        Assert.Equal(Why.Unknown, test.World.People.Press(message, "leave", "sam", null).Refusal!.Why);
    }

    [Fact]
    public async Task Choices_of_a_button_are_shown()
    {
        var button = new Button(new ButtonId("wrong"), "Wrong team", [new Choice("release", "Release")]);

        var message = await ShowAsync(Effects.Post("e1", "delivery", Hello, button));

        Assert.Equal([new ChoiceView("release", "Release")], message.Buttons.Single().Choices!);
    }

    [Fact]
    public async Task Only_its_reader_sees_and_is_told_by_a_whisper()
    {
        var text = Text.Of($"{new Span.Ping(new PersonId("sam"), "Sam")} and {new Span.Ping(new PersonId("ana"), "Ana")}");

        var message = await ShowAsync(Effects.Whisper("e1", "delivery", "ana", text));

        Assert.Equal("ana", message.VisibleTo);
        Assert.Equal(["ana"], message.Pings);
        Assert.NotNull(test.World.People.React(message.Id, "sam", "eyes").Refusal);
    }

    [Fact]
    public async Task It_keeps_peoples_part_of_the_header()
    {
        await CarryOutAsync(Effects.Header("delivery", "on call: Sam"));
        await CarryOutAsync(Effects.Header("delivery", "on call: Ana"));

        Assert.Equal("Releases and such | on call: Ana", test.World.Listing.Channel("delivery")!.Header);
    }

    [Fact]
    public async Task A_group_tells_whom_the_bot_put_into_it_last()
    {
        await CarryOutAsync(Effects.Group("delivery-support", "ana", "nobody-known"));
        test.Reopen();

        Assert.Equal(["ana"], test.World.Listing.Group("@delivery-support")!.Members);
        Assert.Equal(["ana"], test.World.Listing.Message(test.Say("sam", "@delivery-support"))!.Pings);
    }

    [Theory]
    [MemberData(nameof(Impossible))]
    public async Task What_the_world_does_not_have_is_refused_for_good(Effect effect)
    {
        var failure = await Assert.ThrowsAsync<PlatformException>(() => CarryOutAsync(effect));

        Assert.Equal(Failure.Refused, failure.Failure);
    }

    public static TheoryData<Effect> Impossible => new()
    {
        Effects.Post("e", "no-such-channel", Hello),
        Effects.Post("e", new Place.DirectlyTo(new PersonId("nobody")), Hello),
        Effects.Post("e", new Place.Under(new EffectKey("never")), Hello),
        Effects.Edit("e", "never", Hello),
        Effects.Header("no-such-channel", "on call: Sam"),
        Effects.Group("no-such-group", "sam"),
        Effects.Group("delivery-support", "nobody"),
    };

    private Task<Receipt> CarryOutAsync(Effect effect) => platform.CarryOutAsync(effect, null, Effects.FirstTry, CancellationToken.None);

    private async Task<MessageView> ShowAsync(Effect effect) =>
        test.World.Listing.Message((await CarryOutAsync(effect)).Message!.Id)!;
}
