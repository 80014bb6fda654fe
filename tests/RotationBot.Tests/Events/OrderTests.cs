using NodaTime;
using RotationBot.Domain.Requests;
using static RotationBot.Tests.Events.Workbench;

namespace RotationBot.Tests.Events;

/// <summary>Platforms tell of things twice, late and out of order; a restart makes it worse. People are told once all the same.</summary>
public sealed class OrderTests : IAsyncDisposable
{
    private readonly Workbench bench = new();

    public ValueTask DisposeAsync() => bench.DisposeAsync();

    [Fact]
    public async Task A_message_told_of_twice_in_one_delivery_asks_once()
    {
        await bench.HearAndDoAsync(Posted("m1", "rosa", "@bot the page is down"), Posted("m1", "rosa", "@bot the page is down"));
        await AssertAskedOnceAsync();
    }

    [Fact]
    public async Task A_message_told_of_again_after_it_was_answered_asks_once()
    {
        await bench.HearAndDoAsync(Posted("m1", "rosa", "@bot the page is down"));
        await bench.HearAndDoAsync(Posted("m1", "rosa", "@bot the page is down"));
        await AssertAskedOnceAsync();
    }

    [Fact]
    public async Task A_message_told_of_again_after_a_restart_asks_once()
    {
        await bench.HearAsync(Posted("m1", "rosa", "@bot the page is down"));
        await bench.RestartAsync();
        await bench.HearAndDoAsync(Posted("m1", "rosa", "@bot the page is down"));
        await bench.RestartAsync();
        await bench.HearAndDoAsync(Posted("m1", "rosa", "@bot the page is down"));
        await AssertAskedOnceAsync();
    }

    [Fact]
    public async Task What_was_decided_before_a_restart_is_carried_out_after_it()
    {
        await bench.HearAsync(Posted("m1", "rosa", "@bot the page is down"));
        await bench.DecideAsync();
        await bench.RestartAsync();
        await bench.CarryOutAsync();
        await AssertAskedOnceAsync();
    }

    [Fact]
    public async Task A_post_whose_receipt_was_lost_is_sent_again_under_its_key()
    {
        await bench.HearAsync(Posted("m1", "rosa", "@bot the page is down"));
        await bench.DecideAsync();
        await bench.CarryOutWithoutNotingAsync();
        await bench.RestartAsync();
        await bench.CarryOutAsync();

        Assert.Equal(1, bench.Wire.Repeats);
        await AssertAskedOnceAsync();
    }

    [Theory]
    [InlineData("@bot the page is down")]
    [InlineData("the page is down")]
    public async Task An_edit_heard_before_its_message_asks_once(string first)
    {
        await bench.HearAndDoAsync(Edited("m1", "rosa", "@bot the page is down, please"));
        await bench.HearAndDoAsync(Posted("m1", "rosa", first));

        await AssertAskedOnceAsync();
        Assert.Equal("the page is down, please", (await bench.RequestAsync(1))!.Text);
    }

    [Fact]
    public async Task A_message_and_its_edits_in_one_delivery_ask_once()
    {
        await bench.HearAndDoAsync(Posted("m1", "rosa", "@bot the page is down"), Edited("m1", "rosa", "@bot the page is down, please"), Edited("m1", "rosa", "@bot the page is down!"));
        await AssertAskedOnceAsync();
    }

    [Fact]
    public async Task A_message_whose_deletion_was_heard_first_asks_for_nothing()
    {
        await bench.HearAndDoAsync(Deleted("m1", "rosa"));
        await bench.HearAndDoAsync(Posted("m1", "rosa", "@bot the page is down"), Edited("m1", "rosa", "@bot the page is down, please"));
        Assert.Empty(bench.Wire.Shown);
    }

    [Fact]
    public async Task A_message_deleted_before_anybody_looked_asks_for_nothing()
    {
        await bench.HearAsync(Posted("m1", "rosa", "@bot the page is down"));
        await bench.RestartAsync();
        await bench.HearAndDoAsync(Deleted("m1", "rosa"));
        Assert.Empty(bench.Wire.Shown);
    }

    [Fact]
    public async Task A_deletion_told_of_twice_withdraws_once_and_nobody_is_told_later()
    {
        await bench.HearAndDoAsync(Posted("m1", "rosa", "@bot the page is down"));
        await bench.HearAndDoAsync(Deleted("m1", "rosa"));
        await bench.HearAndDoAsync(Deleted("m1", "rosa"), Edited("m1", "rosa", "@bot the page is down, please"));
        await bench.LaterAsync(Duration.FromHours(2));

        Assert.Single(bench.Wire.Shown, s => s.Post.Text.ToString().Contains("withdrawn", StringComparison.Ordinal));
        Assert.Equal(["ann"], bench.Told);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_button_pressed_before_the_receipt_is_noted_waits_for_it(bool restarts)
    {
        await bench.HearAsync(Posted("m1", "rosa", "@bot the page is down"));
        await bench.DecideAsync();
        await bench.CarryOutWithoutNotingAsync();
        await bench.HearAsync(Pressed(bench.Wire.Shown[0].Message, "ack", "ann"));
        await bench.DecideAsync();
        Assert.Equal(RequestState.Open, (await bench.RequestAsync(1))!.State);
        if (restarts)
            await bench.RestartAsync();

        await bench.DecideAsync();
        await bench.CarryOutAsync();
        await bench.DecideAsync();
        await bench.CarryOutAsync();
        await AssertTakenOnceAsync();
    }

    [Fact]
    public async Task A_reaction_and_a_press_before_the_receipt_take_it_once()
    {
        await bench.HearAsync(Posted("m1", "rosa", "@bot the page is down"));
        await bench.DecideAsync();
        await bench.CarryOutWithoutNotingAsync();
        var reply = bench.Wire.Shown[0].Message;
        await bench.HearAsync(Reacted(reply, "eyes", "ann"), Pressed(reply, "ack", "ann"), Pressed(reply, "ack", "ann"));
        await bench.DecideAsync();
        await bench.CarryOutAsync();
        await bench.HearAndDoAsync(Pressed(reply, "ack", "ann"));
        await AssertTakenOnceAsync();
    }

    [Fact]
    public async Task A_press_told_of_again_after_a_restart_changes_nothing()
    {
        await bench.HearAndDoAsync(Posted("m1", "rosa", "@bot the page is down"));
        var press = Pressed(bench.Wire.Shown[0].Message, "ack", "ann");
        await bench.HearAndDoAsync(press);
        await bench.RestartAsync();
        await bench.HearAndDoAsync(press);
        await AssertTakenOnceAsync();
    }

    [Fact]
    public async Task A_press_on_a_message_nobody_knows_is_dropped_and_holds_nobody_up()
    {
        await bench.HearAndDoAsync(Pressed(new(Posted("m1", "rosa", "").Channel, "p99"), "ack", "ann"), Posted("m1", "rosa", "@bot the page is down"));
        await AssertAskedOnceAsync();
        await bench.HearAndDoAsync(Pressed(bench.Wire.Shown[0].Message, "ack", "ann"));
        await AssertTakenOnceAsync();
    }

    [Fact]
    public async Task A_press_beats_the_timer_that_was_due_while_it_waited()
    {
        await bench.HearAndDoAsync(Posted("m1", "rosa", "@bot the page is down"));
        await bench.HearAsync(Pressed(bench.Wire.Shown[0].Message, "ack", "ann"));
        await bench.RestartAsync();
        await bench.DecideAsync();
        await bench.LaterAsync(Duration.FromMinutes(20));
        await AssertTakenOnceAsync();
    }

    [Fact]
    public async Task A_reply_heard_before_its_root_takes_nothing_and_the_root_asks()
    {
        await bench.HearAndDoAsync(Posted("m2", "ann", "Looking", thread: "m1"));
        await bench.HearAndDoAsync(Posted("m1", "rosa", "@bot the page is down"));
        await AssertAskedOnceAsync();
    }

    [Fact]
    public async Task A_mention_in_a_reply_heard_before_its_root_is_the_one_request_of_the_thread()
    {
        await bench.HearAndDoAsync(Posted("m2", "kim", "@bot the api is down too", thread: "m1"));
        await bench.HearAndDoAsync(Posted("m1", "rosa", "@bot the page is down"));
        await AssertAskedOnceAsync();
    }

    private async Task AssertAskedOnceAsync()
    {
        Assert.Equal(RequestState.Open, (await bench.RequestAsync(1))!.State);
        Assert.Null(await bench.RequestAsync(2));
        Assert.Equal(["ann"], bench.Told);
        Assert.Single(bench.Wire.Shown);
    }

    private async Task AssertTakenOnceAsync()
    {
        Assert.Equal(RequestState.Acked, (await bench.RequestAsync(1))!.State);
        Assert.Single(bench.Wire.Shown, s => s.Post.Text.ToString().Contains("ann has R-1", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(["ann"], bench.Told);
    }
}
