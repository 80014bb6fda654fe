using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using RotationBot.Domain;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Requests;
using RotationBot.Platforms;
using RotationBot.Store;
using RotationBot.Store.Sqlite;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Engine;

public sealed class EngineTests : PipelineTest
{
    private static readonly Duration Minute = Duration.FromMinutes(1);
    private readonly List<string> seen = [];

    [Fact]
    public async Task A_decision_sees_what_the_one_before_it_stored()
    {
        Decisions.Wanted = e => new Wanted(Message: ((MessagePosted)e).Message, AskedBy: ((MessagePosted)e).Message);
        Decisions.OnEvent = (facts, e, _) =>
        {
            var id = ((MessagePosted)e).Message.Id;
            seen.Add($"{id}: next {facts.NextNumber}, asked {facts.AlreadyAsked}, request {facts.Request?.Id}");
            return facts.Request is null ? new(Some.Request(facts.NextNumber, id), [], []) : Decision.Nothing;
        };
        await using var host = await StartAsync();
        await host.HearAsync(Some.Posted("m1"), Some.Posted("m2"), Some.Posted("m1") with { Key = new EventKey("edit") });
        await host.SettleAsync();

        Assert.Equal(["m1: next 1, asked False, request ", "m2: next 2, asked False, request ", "m1: next 3, asked True, request R-1"], seen);
    }

    [Fact]
    public async Task A_host_that_is_busy_for_long_is_not_away()
    {
        var messages = Enumerable.Range(1, 350).Select(n => Some.Posted($"m{n}")).ToArray();
        Instant? alive = null;
        await using var host = await StartAsync();
        Decisions.OnEvent = (_, e, _) =>
        {
            Time.Wind(Duration.FromSeconds(1));
            alive = e.Key == messages[^1].Key ? host.Store.ReadAsync(s => s.Host.AliveAt(), default).Result : alive;
            return Decision.Nothing;
        };
        await host.HearAsync(messages);
        await host.SettleAsync();

        Assert.True(alive > Some.Noon + Duration.FromSeconds(200), $"last alive at {alive}");
    }

    [Fact]
    public async Task After_a_break_an_answer_heard_at_the_last_moment_comes_before_the_overdue_timer()
    {
        var inbox = new TaskCompletionSource<IInbox>(TaskCreationOptions.RunContinuationsAsynchronously);
        var heard = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Platform.OnCatchUp = async connected =>
        {
            inbox.SetResult(connected);
            await heard.Task;
        };
        Decisions.Wanted = _ => new Wanted(Number: new RequestId(1));
        Decisions.OnEvent = (facts, _, _) => new(facts.Request! with { DueAt = null }, [], []);
        Decisions.OnTick = (_, request, _) => new(request with { DueAt = null }, [Some.Post("a ping too many")], []);
        var store = SqliteStore.Open(StorePath);
        await store.WriteAsync(s => s.Requests.Save(Some.Request(1, "m1", Some.Noon)), default);
        await using var host = new Pipeline(new AfterEmptyInbox(store, HearAsync)) { Time = Time, Decisions = Decisions, Platform = Platform };

        await host.StartAsync();
        await host.SettleAsync();

        Assert.Empty(Platform.Asked);

        async Task HearAsync()
        {
            await (await inbox.Task).HearAsync(Some.Platform, [Some.Pressed("m1")], null, default);
            (await inbox.Task).CaughtUp(Some.Platform);
            heard.SetResult();
        }
    }

    [Fact]
    public async Task A_poisoned_event_is_tried_three_times_then_parked_and_holds_nobody_up()
    {
        Decisions.OnEvent = (_, e, _) =>
            e.Key.Value == "posted/bad" ? throw new InvalidOperationException("poison") : new(null, [Some.Post(e.Key.Value)], []);
        await using var host = await StartAsync();
        await host.HearAsync(Some.Posted("bad"), Some.Posted("good"));
        await host.SettleAsync();

        Assert.Equal(3, TriesOfParked());
        Assert.Equal(["posted/good"], Platform.Asked);
        Assert.Equal(1, await host.Store.ReadAsync(s => s.Inbox.CountDead(), default));
    }

    [Fact]
    public async Task What_a_failed_decision_had_stored_is_undone()
    {
        Decisions.OnEvent = (_, _, _) => new(Some.Request(1, "m1"), [Some.Post("p1"), null!], []);
        await using var host = await StartAsync();
        await host.HearAsync(Some.Posted("m1"));
        await host.SettleAsync();

        Assert.Empty(Platform.Asked);
        Assert.Equal(1, await host.Store.ReadAsync(s => s.Requests.NextNumber(), default));
    }

    [Fact]
    public async Task A_timer_fires_when_its_second_has_come_and_not_before()
    {
        Decisions.OnEvent = (_, _, now) => new(Some.Request(1, "m1", now + Minute), [], []);
        Decisions.OnTick = (_, request, now) => Fired(request, now, null);
        await using var host = await StartAsync();
        await host.HearAsync(Some.Posted("m1"));
        await host.SettleAsync();

        await host.WindAsync(Duration.FromSeconds(59));
        Assert.Empty(seen);
        await host.WindAsync(Duration.FromSeconds(1));
        Assert.Equal(["R-1 at 12:01:00"], seen);
        await host.WindAsync(Duration.FromHours(1));
        Assert.Single(seen);
    }

    [Fact]
    public async Task After_a_restart_overdue_timers_fire_once_by_due_time_and_then_number()
    {
        var number = 0;
        Decisions.OnEvent = (_, e, now) => new(Some.Request(++number, e.Key.Value, now + Minute * (number == 1 ? 2 : 1)), [], []);
        Decisions.OnTick = (_, request, now) => Fired(request, now, null);
        await using (var host = await StartAsync())
        {
            await host.HearAsync(Some.Posted("m1"), Some.Posted("m2"), Some.Posted("m3"));
            await host.SettleAsync();
        }
        Time.Wind(Duration.FromMinutes(17));
        await using var again = await StartAsync();
        await again.SettleAsync();

        Assert.Equal(["R-2 at 12:17:00", "R-3 at 12:17:00", "R-1 at 12:17:00"], seen);
    }

    [Fact]
    public async Task People_come_before_timers()
    {
        Decisions.OnEvent = (facts, e, now) =>
        {
            if (e is ButtonPressed)
                seen.Add("pressed");
            return e is ButtonPressed ? new(facts.Request! with { DueAt = null }, [], []) : new(Some.Request(1, "m1", now + Minute), [], []);
        };
        Decisions.Wanted = e => e is ButtonPressed b ? new Wanted(Message: b.On) : new Wanted();
        Decisions.OnTick = (_, request, now) => Fired(request, now, null);
        await using (var host = await StartAsync())
        {
            await host.HearAsync(Some.Posted("m1"));
            await host.SettleAsync();
            await host.Store.WriteAsync(s => s.Inbox.Add(Some.Pressed("m1"), Some.Noon + Minute), default);
        }
        Time.Wind(Minute);
        await using var again = await StartAsync();
        await again.SettleAsync();

        Assert.Equal(["pressed"], seen);
    }

    [Fact]
    public async Task A_timer_that_fails_is_put_off_and_the_others_fire()
    {
        var broken = true;
        var number = 0;
        Decisions.OnEvent = (_, e, now) => new(Some.Request(++number, e.Key.Value, now + Minute), [], []);
        Decisions.OnTick = (_, request, now) => request.Id.Number == 1 && broken ? throw new InvalidOperationException("bug") : Fired(request, now, null);
        await using var host = await StartAsync();
        await host.HearAsync(Some.Posted("m1"), Some.Posted("m2"));
        await host.SettleAsync();

        await host.WindAsync(Minute);
        Assert.Equal(["R-2 at 12:01:00"], seen);
        broken = false;
        await host.WindAsync(Minute);
        Assert.Equal(["R-2 at 12:01:00", "R-1 at 12:02:00"], seen);
    }

    [Fact]
    public async Task An_absence_of_two_minutes_is_told_for_an_hour_and_a_shorter_one_is_not()
    {
        Decisions.OnEvent = (facts, _, _) =>
        {
            seen.Add(facts.Away is { } away ? $"{away.From:HH:mm}-{away.To:HH:mm}" : "here");
            return Decision.Nothing;
        };
        foreach (var pause in new[] { 0, 1, 17 })
        {
            Time.Wind(Minute * pause);
            await using var host = await StartAsync();
            await host.SettleAsync();
            await host.HearAsync(Some.Posted("m" + pause));
            await host.SettleAsync();
        }
        Time.Wind(Minute);
        await using var last = await StartAsync();
        await last.HearAsync(Some.Posted("soon"));
        await last.SettleAsync();
        await last.WindAsync(Duration.FromHours(1));
        await last.HearAsync(Some.Posted("late"));
        await last.SettleAsync();

        Assert.Equal(["here", "here", "12:01-12:18", "12:01-12:18", "here"], seen);
    }

    [Fact]
    public async Task A_button_pressed_before_its_post_is_confirmed_still_finds_the_request()
    {
        var confirmed = new TaskCompletionSource();
        Platform.OnEffect = async (e, target) =>
        {
            await confirmed.Task;
            return ScriptedPlatform.Stands(e, target);
        };
        Decisions.Wanted = e => e is ButtonPressed b ? new Wanted(Message: b.On) : new Wanted();
        Decisions.OnEvent = (facts, e, _) =>
        {
            seen.Add(e is ButtonPressed ? $"pressed on {facts.Request?.Id}" : "asked");
            return e is ButtonPressed ? Decision.Nothing : new(Some.Request(1, "m1"), [Some.Post("reply", request: 1)], []);
        };
        await using var host = await StartAsync();
        await host.HearAsync(Some.Posted("m1"));
        await host.HearAsync(Some.Pressed("reply"));
        confirmed.SetResult();
        await host.SettleAsync();

        Assert.Equal(["asked", "pressed on R-1"], seen);
    }

    [Fact]
    public async Task An_answer_that_waits_for_its_posts_receipt_comes_before_timers()
    {
        var (looked, again, confirmed) = (new TaskCompletionSource(), new TaskCompletionSource(), new TaskCompletionSource());
        Platform.OnEffect = async (e, target) =>
        {
            await confirmed.Task;
            return ScriptedPlatform.Stands(e, target);
        };
        Decisions.Wanted = e =>
        {
            if (e is ButtonPressed && !looked.TrySetResult())
                again.TrySetResult();
            return e is ButtonPressed b ? new Wanted(Message: b.On) : new Wanted();
        };
        Decisions.OnEvent = (facts, e, _) => e is ButtonPressed ? new(facts.Request! with { DueAt = null }, [], []) : Decision.Nothing;
        Decisions.OnTick = (_, request, now) => Fired(request, now, null);
        await StoreAsync(s => s.Requests.Save(Some.Request(1, "m1", Some.Noon)));
        await StoreAsync(s => { s.Outbox.Add(Some.Post("reply", request: 1), Some.Noon); return s.Inbox.Add(Some.Pressed("reply"), Some.Noon); });

        await using var host = await StartAsync();
        await looked.Task;
        await host.HearAsync(Some.Posted("m2"));
        await again.Task;
        confirmed.SetResult();
        await host.SettleAsync();

        Assert.Empty(seen);
        Assert.Null((await host.Store.ReadAsync(s => s.Requests.Find(new Wanted(Number: new RequestId(1))), default))!.DueAt);
    }

    private async Task StoreAsync(Func<IStoreSession, bool> work)
    {
        await using var store = SqliteStore.Open(StorePath);
        Assert.True(await store.WriteAsync(work, default));
    }

    private Decision Fired(Request request, Instant now, Instant? next)
    {
        seen.Add($"{request.Id} at {now:HH:mm:ss}");
        return new(request with { DueAt = next }, [], []);
    }

    /// <summary>As stored: a decision that fails is made a second time before that counts as one try.</summary>
    private int TriesOfParked()
    {
        using var connection = new SqliteConnection($"Data Source={StorePath};Mode=ReadOnly;Pooling=False");
        return connection.ExecuteScalar<int>("SELECT attempts FROM inbox WHERE state = 'dead'");
    }
}
