using System.Collections.Concurrent;
using NodaTime;
using RotationBot.Domain;
using RotationBot.Domain.Conversation;
using RotationBot.Outbox;
using RotationBot.Platforms;
using RotationBot.Store.Sqlite;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Outbox;

public sealed class OutboxTests : PipelineTest
{
    [Fact]
    public async Task One_lane_keeps_its_order()
    {
        await using var host = await StartAsync();
        await DecideAsync(host, [.. Enumerable.Range(1, 30).Select(i => Some.Post("p" + i))]);

        Assert.Equal(Enumerable.Range(1, 30).Select(i => "p" + i), Platform.Asked);
    }

    [Fact]
    public async Task A_lane_that_hangs_holds_up_no_other()
    {
        var hanging = new TaskCompletionSource();
        var other = new TaskCompletionSource();
        Platform.OnEffect = async (e, target) =>
        {
            if (e.Lane == "slow")
                await hanging.Task;
            else
                other.SetResult();
            return ScriptedPlatform.Stands(e, target);
        };
        await using var host = await StartAsync();
        Decisions.OnEvent = (_, _, _) => new(null, [Some.Post("s1", "slow"), Some.Post("s2", "slow"), Some.Post("f1", "fast")], []);
        await host.HearAsync(Some.Posted("m1"));
        await other.Task;

        Assert.DoesNotContain("s2", Platform.Asked);
        hanging.SetResult();
        await host.SettleAsync();
        Assert.Equal(3, Platform.Asked.Count);
    }

    [Fact]
    public async Task What_finishes_while_the_outbox_looks_is_not_done_again()
    {
        var reads = new LateReads(SqliteStore.Open(StorePath));
        await using var host = await new Pipeline(reads) { Time = Time, Decisions = Decisions, Platform = Platform }.StartAsync();
        for (var i = 0; i < 20; i++)
            await FinishWhileTheOutboxLooksAsync(host, reads, i);

        Assert.Equal(Platform.Asked.Distinct(), Platform.Asked);
    }

    /// <summary>The outbox has read that the first post waits; before it acts on that, the post is done.</summary>
    private async Task FinishWhileTheOutboxLooksAsync(Pipeline host, LateReads reads, int number)
    {
        var (begun, finish) = (new TaskCompletionSource(), new TaskCompletionSource());
        Platform.OnEffect = async (e, target) =>
        {
            begun.TrySetResult();
            await finish.Task;
            return ScriptedPlatform.Stands(e, target);
        };
        Decisions.OnEvent = (_, e, _) => new(null, [Some.Post("post of " + e.Key, "lane of " + e.Key)], []);
        await host.HearAsync(Some.Posted($"first{number}"));
        await begun.Task;
        var held = reads.Hold();
        await host.HearAsync(Some.Posted($"second{number}"));
        await held;
        finish.SetResult();
        await Wait.UntilAsync("the first post is done", async () => !await reads.ReadAsync(s => s.Outbox.AnyUnconfirmed(Some.Platform, s.Outbox.Last() - 1), default));
        reads.Release();
        await host.SettleAsync();
    }

    [Fact]
    public async Task What_was_not_done_is_tried_again_later_and_its_lane_waits_for_it()
    {
        FailFirst(2, new PlatformException(Failure.NotDone, "busy"));
        await using var host = await StartAsync();
        await DecideAsync(host, Some.Post("p1"), Some.Post("p2"));
        Assert.Equal(["p1"], Platform.Asked);

        await host.WindAsync(Duration.FromSeconds(1));
        Assert.Equal(["p1", "p1"], Platform.Asked);
        await host.WindAsync(Duration.FromSeconds(2));
        Assert.Equal(["p1", "p1", "p1", "p2"], Platform.Asked);
    }

    [Fact]
    public async Task An_edit_that_waits_for_its_next_try_holds_up_no_post_of_its_lane()
    {
        var broken = true;
        Platform.OnEffect = (e, target) => broken && e is Edit
            ? Task.FromException<Receipt>(new PlatformException(Failure.NotDone, "busy"))
            : Task.FromResult(ScriptedPlatform.Stands(e, target));
        await using var host = await StartAsync();
        await DecideAsync(host, Some.Post("p1"), Some.Edit("e1", "p1"), Some.Post("p2", urgency: Urgency.Ping), Some.Post("p3"));
        Assert.Equal(["p1", "e1", "p2", "p3"], Platform.Asked);

        broken = false;
        await host.WindAsync(Duration.FromSeconds(1));
        Assert.Equal(["p1", "e1", "p2", "p3", "e1"], Platform.Asked);
    }

    [Fact]
    public async Task The_platform_says_how_long_it_wants_to_be_left_alone_and_a_restart_does_not_hurry_it()
    {
        FailFirst(1, new PlatformException(Failure.NotDone, "rate limited", Duration.FromSeconds(90)));
        await using (var host = await StartAsync())
        {
            await DecideAsync(host, Some.Post("p1"));
            await host.WindAsync(Duration.FromSeconds(30));
        }
        await using var again = await StartAsync();
        await again.WindAsync(Duration.FromSeconds(59));
        Assert.Equal(["p1"], Platform.Asked);

        await again.WindAsync(Duration.FromSeconds(1));
        Assert.Equal(["p1", "p1"], Platform.Asked);
    }

    [Fact]
    public async Task What_is_refused_becomes_a_dead_letter_and_the_lane_goes_on()
    {
        FailFirst(1, new PlatformException(Failure.Refused, "no such channel"));
        await using var host = await StartAsync();
        await DecideAsync(host, Some.Post("p1"), Some.Edit("e1", "p1"), Some.Post("p2"));

        Assert.Equal(["p1", "p2"], Platform.Asked);
        Assert.Equal(2, await DeadAsync(host));
    }

    [Fact]
    public async Task After_a_day_of_tries_it_is_a_dead_letter()
    {
        FailFirst(int.MaxValue, new PlatformException(Failure.Unknown, "who knows"));
        await using var host = await StartAsync();
        await DecideAsync(host, Some.Post("p1"));
        for (var i = 1; i < Backoff.MostTries; i++)
            await host.WindAsync(Duration.FromMinutes(10));

        Assert.Equal(Backoff.MostTries, Platform.Asked.Count);
        Assert.Equal(1, await DeadAsync(host));
        await host.WindAsync(Duration.FromDays(1));
        Assert.Equal(Backoff.MostTries, Platform.Asked.Count);
    }

    [Fact]
    public async Task An_adapter_with_a_bug_is_asked_again_later()
    {
        FailFirst(1, new InvalidOperationException("bug"));
        await using var host = await StartAsync();
        await DecideAsync(host, Some.Post("p1"));
        await host.WindAsync(Duration.FromSeconds(1));

        Assert.Equal(["p1", "p1"], Platform.Asked);
    }

    [Fact]
    public async Task An_edit_is_told_which_message_it_means()
    {
        var targets = new ConcurrentQueue<MessageRef?>();
        Platform.OnEffect = (e, target) =>
        {
            targets.Enqueue(target);
            return Task.FromResult(ScriptedPlatform.Stands(e, target));
        };
        await using var host = await StartAsync();
        await DecideAsync(host, Some.Post("p1"), Some.Edit("e1", "p1"));

        Assert.Equal([null, Some.Message("p1")], targets);
    }

    [Fact]
    public async Task Of_several_waiting_edits_only_the_last_is_sent()
    {
        FailFirst(1, new PlatformException(Failure.NotDone, "busy"));
        await using var host = await StartAsync();
        await DecideAsync(host, Some.Post("p1"), Some.Edit("e1", "p1"), Some.Edit("e2", "p1"), Some.Edit("e3", "p1"));
        await host.WindAsync(Duration.FromSeconds(1));

        Assert.Equal(["p1", "p1", "e3"], Platform.Asked);
    }

    [Fact]
    public async Task What_was_decided_but_not_sent_is_sent_after_a_restart()
    {
        await using (var host = await StartAsync())
        {
            await host.SettleAsync();
            await host.Store.WriteAsync(s => { s.Outbox.Add(Some.Post("p1"), Some.Noon); return true; }, default);
        }
        await using var again = await StartAsync();
        await again.SettleAsync();

        Assert.Equal(["p1"], Platform.Asked);
    }

    [Fact]
    public async Task What_was_tried_before_or_decided_before_the_start_may_stand_there_already()
    {
        FailFirst(1, new PlatformException(Failure.Unknown, "who knows"));
        await using (var host = await StartAsync())
        {
            await host.WindAsync(Duration.FromSeconds(1));
            await DecideAsync(host, Some.Post("p1"));
            await host.WindAsync(Duration.FromSeconds(1));
            Assert.Equal([false, true], Platform.MayStand);
            await host.Store.WriteAsync(s => { s.Outbox.Add(Some.Post("p2"), Some.Noon); return true; }, default);
        }
        await using var again = await StartAsync();
        await again.SettleAsync();

        Assert.Equal([false, true, true], Platform.MayStand);
    }

    private async Task DecideAsync(Pipeline host, params Effect[] effects)
    {
        Decisions.OnEvent = (_, _, _) => new Decision(null, effects, []);
        await host.HearAsync(Some.Posted("m1"));
        await host.SettleAsync();
    }

    private static Task<int> DeadAsync(Pipeline host) => host.Store.ReadAsync(s => s.Outbox.CountDead(), default);

    private void FailFirst(int times, Exception failure)
    {
        var failed = 0;
        Platform.OnEffect = (e, target) =>
            Interlocked.Increment(ref failed) <= times ? Task.FromException<Receipt>(failure) : Task.FromResult(ScriptedPlatform.Stands(e, target));
    }
}
