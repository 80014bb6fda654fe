using NodaTime;
using RotationBot.Domain;
using RotationBot.Domain.Conversation;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Inbox;

public sealed class InboxTests : PipelineTest
{
    private readonly List<string> decided = [];

    public InboxTests() => Decisions.OnEvent = (_, happened, _) =>
    {
        decided.Add(happened.Key.Value);
        return Decision.Nothing;
    };

    [Fact]
    public async Task Events_are_decided_once_each_in_the_order_they_were_heard()
    {
        await using var host = await StartAsync();
        await host.HearAsync(Some.Posted("m1"), Some.Posted("m2"));
        await host.HearAsync(Some.Posted("m2"), Some.Posted("m1"), Some.Posted("m3"));
        await host.SettleAsync();

        Assert.Equal(["posted/m1", "posted/m2", "posted/m3"], decided);
    }

    [Fact]
    public async Task A_repeat_after_a_restart_is_dropped()
    {
        await using (var host = await StartAsync())
        {
            await host.HearAsync(Some.Posted("m1"));
            await host.SettleAsync();
        }
        await using var again = await StartAsync();
        await again.HearAsync(Some.Posted("m1"));
        await again.SettleAsync();

        Assert.Equal(["posted/m1"], decided);
    }

    [Fact]
    public async Task Many_who_speak_at_once_are_all_kept()
    {
        await using var host = await StartAsync();
        await Task.WhenAll(Enumerable.Range(0, 500).Select(i => host.HearAsync(Some.Posted("m" + i))));
        await host.SettleAsync();

        Assert.Equal(500, decided.Distinct().Count());
        Assert.Equal(500, decided.Count);
    }

    [Fact]
    public async Task A_platform_that_stops_telling_is_behind_until_it_is_listened_to_again()
    {
        var (bug, listens) = (new TaskCompletionSource(), Platform.OnListen);
        Platform.OnListen = _ => bug.Task;
        await using var host = await StartAsync();
        Assert.Empty(host.Behind);

        Platform.OnListen = listens;
        bug.SetException(new InvalidOperationException("bug"));
        await Platform.Left;
        await host.SaysAsync("Listening to sandbox stopped");
        Assert.Equal([Some.Platform], host.Behind);
        await Wait.UntilAsync("the platform is listened to again", () =>
        {
            Time.Wind(Duration.FromSeconds(5));
            return Task.FromResult(host.Behind.Count == 0);
        });
    }

    [Fact]
    public async Task What_cannot_matter_is_not_stored_but_the_cursor_goes_on()
    {
        Decisions.Matters = _ => false;
        await using (var host = await StartAsync())
        {
            await host.Inbox.HearAsync(Some.Platform, [Some.Posted("m1")], "41", default);
            await host.Inbox.HearAsync(Some.Platform, [Some.Posted("m2")], "42", default);
        }
        await using var again = await StartAsync();

        Assert.Equal("42", await again.Inbox.CursorAsync(Some.Platform, default));
        Assert.Empty(decided);
    }

    [Fact]
    public async Task The_cursor_is_durable_together_with_what_it_passed()
    {
        await using var host = await StartAsync();
        Decisions.Matters = e => e is MessagePosted { Message.Id: "m2" };
        await host.Inbox.HearAsync(Some.Platform, [Some.Posted("m1")], "1", default);
        await host.Inbox.HearAsync(Some.Platform, [Some.Posted("m2")], "2", default);

        Assert.Equal("2", await host.Inbox.CursorAsync(Some.Platform, default));
        Assert.Null(await host.Inbox.CursorAsync(new PlatformId("slack"), default));
    }
}
