namespace RotationBot.Platforms.Tests.Sandbox;

public sealed class PeopleActsTests : IDisposable
{
    private readonly TestWorld test = new();

    public void Dispose() => test.Dispose();

    [Fact]
    public void A_repeated_key_gives_the_first_message_and_counts_the_attempt()
    {
        var first = test.Say("ana", "hello", key: "k1");
        var again = test.Say("ana", "hello", key: "k1");
        var other = test.Say("ana", "hello", key: "k2");

        Assert.Equal(first, again);
        Assert.NotEqual(first, other);
        Assert.Equal([2, 1], test.World.Listing.Messages("delivery")!.Select(m => m.Attempts));
        Assert.Equal(2, test.World.LastEvent);
    }

    [Fact]
    public void An_answer_to_a_reply_goes_to_the_root_of_its_thread()
    {
        var root = test.Say("ana", "question");
        var reply = test.Say("sam", "answer", thread: root);

        var deeper = test.Say("ana", "thanks", thread: reply);

        Assert.Equal(root, test.World.Listing.Message(deeper)!.Thread);
    }

    [Fact]
    public void A_thread_of_another_channel_is_refused()
    {
        var elsewhere = test.Say("ana", "question", channel: "set");

        Assert.NotNull(test.World.People.Post("delivery", "ana", "answer", elsewhere, null).Refusal);
    }

    [Theory]
    [InlineData("ana", "@delivery-support it is broken", new[] { "sam" })]
    [InlineData("ana", "@sam and @guest, please", new[] { "sam", "guest" })]
    [InlineData("ana", "@sam and @delivery-support", new[] { "sam" })]
    [InlineData("sam", "@delivery-support @sam", new string[0])]
    [InlineData("ana", "@rotationbot help", new string[0])]
    [InlineData("ana", "write to `@sam` or sam@sam.example", new string[0])]
    public void A_mention_tells_members_and_people_but_never_its_author(string user, string text, string[] told)
    {
        var id = test.Say(user, text);

        Assert.Equal(told, test.World.Listing.Message(id)!.Pings);
    }

    [Fact]
    public void An_edit_shows_its_time_and_tells_nobody_new()
    {
        var id = test.Say("ana", "hello");

        test.World.People.Edit(id, "ana", "hello @sam");

        var message = test.World.Listing.Message(id)!;
        Assert.Equal("hello @sam", message.Text);
        Assert.NotNull(message.EditedAt);
        Assert.Empty(message.Pings);
    }

    [Fact]
    public void An_edit_that_changes_nothing_is_no_event()
    {
        var id = test.Say("ana", "hello");

        test.World.People.Edit(id, "ana", "hello");

        Assert.Equal(1, test.World.LastEvent);
    }

    [Fact]
    public void A_deleted_message_keeps_its_place_without_words()
    {
        var id = test.Say("ana", "@sam a secret");

        test.World.People.Delete(id, "ana");

        var message = test.World.Listing.Messages("delivery")!.Single();
        Assert.True(message.Deleted);
        Assert.Equal("", message.Text);
        Assert.Empty(message.Pings);
        Assert.NotNull(test.World.People.Edit(id, "ana", "again").Refusal);
    }

    [Fact]
    public void A_reaction_counts_once_for_each_user()
    {
        var id = test.Say("ana", "hello");

        test.World.People.React(id, "sam", ":eyes:");
        test.World.People.React(id, "sam", "👀");
        test.World.People.React(id, "guest", "eyes");

        var reaction = test.World.Listing.Message(id)!.Reactions.Single();
        Assert.Equal("eyes", reaction.Emoji);
        Assert.Equal(["sam", "guest"], reaction.Users);
        Assert.Equal(3, test.World.LastEvent);
    }

    [Fact]
    public void Only_its_own_user_speaks_in_a_conversation_with_the_bot()
    {
        Assert.Null(test.World.People.Post("@sam", "sam", "hello", null, null).Refusal);
        Assert.NotNull(test.World.People.Post("@sam", "ana", "hello", null, null).Refusal);
    }

    [Fact]
    public void Everything_said_is_still_there_after_a_restart()
    {
        var id = test.Say("ana", "@sam hello");
        test.World.People.React(id, "sam", "eyes");

        test.Reopen();

        var message = test.World.Listing.Messages("delivery")!.Single();
        Assert.Equal("@sam hello", message.Text);
        Assert.Equal(["sam"], message.Pings);
        Assert.Equal("eyes", message.Reactions.Single().Emoji);
        Assert.Equal("m2", test.Say("ana", "next"));
    }

    [Fact]
    public void Characters_that_show_nothing_are_kept()
    {
        var id = test.Say("ana", "a\0b\u0001\u202Ec");

        Assert.Equal("a\0b\u0001\u202Ec", test.World.Listing.Message(id)!.Text);
    }
}
