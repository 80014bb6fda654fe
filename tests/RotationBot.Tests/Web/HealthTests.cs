using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using RotationBot.Inbox;
using RotationBot.Outbox;
using RotationBot.Platforms;
using RotationBot.Schedule;
using RotationBot.Store;
using RotationBot.Store.Sqlite;
using RotationBot.Tests.Scenes;
using RotationBot.Web;

namespace RotationBot.Tests.Web;

/// <summary>Each part that can fail, on a store nothing works on.</summary>
public sealed class HealthTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly ManualTime time = ManualTime.AtNoon();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_host_that_does_its_work_is_ready_and_says_so_part_by_part()
    {
        await using var store = SqliteStore.Open(folder.File("bot.db"));
        await Note(store, s => s.Host.Alive(Some.Noon));

        await AssertReadyAsync(store, HttpStatusCode.OK, """
            Healthy
            store: ok
            platforms: ok
            timers: ok
            outbox: ok
            given up: ok

            """);
    }

    [Fact]
    public async Task A_store_that_takes_nothing_any_more_is_told_from_when()
    {
        await using var store = SqliteStore.Open(folder.File("bot.db"));
        await Note(store, s => s.Host.Alive(Some.Noon));
        time.Wind(Duration.FromSeconds(61));

        await AssertPartAsync(store, HttpStatusCode.ServiceUnavailable, "store: nothing could be written since 2026-03-02T12:00:00Z");
    }

    [Fact]
    public async Task A_platform_that_is_not_heard_is_named()
    {
        await using var store = SqliteStore.Open(folder.File("bot.db"));
        await Note(store, s => s.Host.Alive(Some.Noon));

        await AssertPartAsync(store, HttpStatusCode.ServiceUnavailable, "platforms: not caught up: sandbox (not connected yet)", heard: false);
    }

    [Fact]
    public async Task A_timer_that_is_late_is_told()
    {
        await using var store = SqliteStore.Open(folder.File("bot.db"));
        await Note(store, s => s.Requests.Save(Some.Request(1, "m1", Some.Noon + Duration.FromSeconds(5))));
        await AliveAfterAsync(store, Duration.FromSeconds(36));

        await AssertPartAsync(store, HttpStatusCode.ServiceUnavailable, "timers: a timer has been due since 2026-03-02T12:00:05Z");
    }

    [Fact]
    public async Task An_outbox_that_does_not_move_is_told_and_one_that_waits_for_its_next_try_is_not_blamed()
    {
        await using var store = SqliteStore.Open(folder.File("bot.db"));
        await Note(store, s => s.Outbox.Add(Some.Post("p1", "a"), Some.Noon));
        await Note(store, s => s.Outbox.Add(Some.Post("p2", "a"), Some.Noon));
        var pulse = new OutboxPulse(time);
        await AliveAfterAsync(store, Duration.FromSeconds(61));
        await AssertPartAsync(store, HttpStatusCode.ServiceUnavailable, "outbox: something could be carried out, and nothing has been tried since 2026-03-02T12:00:00Z", pulse: pulse);

        var first = (await store.ReadAsync(s => s.Outbox.Ready(time.Now(), 10), default))[0];
        await Note(store, s => s.Outbox.Retry(first.Seq, Some.Noon + Duration.FromMinutes(10), "busy"));
        await AssertPartAsync(store, HttpStatusCode.OK, "outbox: ok", pulse: pulse);
    }

    [Fact]
    public async Task A_long_queue_that_moves_is_not_blamed_however_old_it_is()
    {
        await using var store = SqliteStore.Open(folder.File("bot.db"));
        await Note(store, s => s.Outbox.Add(Some.Post("p1", "a"), Some.Noon));
        var pulse = new OutboxPulse(time);
        await AliveAfterAsync(store, Duration.FromHours(1));

        pulse.Beat();

        await AssertPartAsync(store, HttpStatusCode.OK, "outbox: ok", pulse: pulse);
    }

    [Fact]
    public async Task What_was_given_up_is_told_but_the_host_is_still_ready()
    {
        await using var store = SqliteStore.Open(folder.File("bot.db"));
        await Note(store, s => s.Host.Alive(Some.Noon));
        await Note(store, s => s.Outbox.Add(Some.Post("p1"), Some.Noon));
        await Note(store, s => s.Outbox.Bury(1, "no such channel"));

        await AssertReadyAsync(store, HttpStatusCode.OK, """
            Degraded
            store: ok
            platforms: ok
            timers: ok
            outbox: ok
            given up: 1 dead letters, 0 parked events

            """);
    }

    [Fact]
    public async Task A_store_that_cannot_be_read_is_no_stack_trace()
    {
        var store = SqliteStore.Open(folder.File("bot.db"));
        await store.DisposeAsync();
        File.WriteAllText(folder.File("bot.db"), "rubbish");

        await AssertPartAsync(store, HttpStatusCode.ServiceUnavailable, "store: cannot be told (SqliteException)");
    }

    private async Task AliveAfterAsync(SqliteStore store, Duration way)
    {
        time.Wind(way);
        await Note(store, s => s.Host.Alive(time.Now()));
    }

    private static Task<bool> Note(SqliteStore store, Action<IStoreSession> note) => store.WriteAsync(
        s =>
        {
            note(s);
            return true;
        },
        default);

    private async Task AssertReadyAsync(SqliteStore store, HttpStatusCode status, string text) => Assert.Equal((status, text), await ReadyAsync(store, heard: true));

    private async Task AssertPartAsync(SqliteStore store, HttpStatusCode status, string part, bool heard = true, OutboxPulse? pulse = null)
    {
        var (seen, text) = await ReadyAsync(store, heard, pulse);
        Assert.Contains(part, text.Split('\n'));
        Assert.Equal(status, seen);
    }

    private async Task<(HttpStatusCode, string)> ReadyAsync(SqliteStore store, bool heard, OutboxPulse? pulse = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRouting().AddLogging().AddMetrics().AddHealth()
            .AddSingleton<IStore>(store).AddSingleton<TimeProvider>(time).AddSingleton<IChatPlatform>(new ScriptedPlatform())
            .AddSingleton(pulse ?? new OutboxPulse(time)).AddSingleton<Bells>().AddSingleton<InboxMetrics>().AddSingleton<Hearing>();
        await using var app = builder.Build();
        app.MapHealth();
        if (heard)
            app.Services.GetRequiredService<Hearing>().CaughtUp(Some.Platform);
        await app.StartAsync();
        using var client = new HttpClient();
        using var response = await client.GetAsync(new Uri(app.Urls.First() + "/healthz/ready"));
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
