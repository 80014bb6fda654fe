using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using RotationBot.Configuration;
using RotationBot.Retention;
using RotationBot.Schedule;
using RotationBot.Store;
using RotationBot.Store.Sqlite;
using RotationBot.Tests.Configuration;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Retention;

public sealed class RetentionLoopTests
{
    [Fact]
    public async Task A_sweep_that_failed_is_tried_again_in_an_hour_and_not_every_second()
    {
        var (time, bells, store) = (ManualTime.AtNoon(), new Bells(), new NoStore());
        var sweep = new Sweep(store, new RetentionSettings(Duration.FromDays(90), Duration.FromDays(730)));
        using var loop = new RetentionLoop(sweep, bells, time, NullLogger<RetentionLoop>.Instance);
        var calm = bells.Changes.Next;

        await loop.StartAsync(default);
        await Wait.UntilAsync("it sleeps after the failure, its alarm beside it", () => Task.FromResult(time.Timers == 2));
        time.Wind(Duration.FromSeconds(1));
        await Wait.UntilAsync("the next pass has ended", () => Task.FromResult(calm.IsCompleted || store.Tries > 1));
        Assert.Equal(1, store.Tries);

        time.Wind(Duration.FromHours(1));
        await Wait.UntilAsync("it is tried again", () => Task.FromResult(store.Tries > 1));
        await loop.StopAsync(default);
    }

    [Fact]
    public async Task What_is_forgotten_follows_the_configuration()
    {
        using var folder = new TempFolder();
        await using var store = SqliteStore.Open(folder.File("bot.db"));
        await store.WriteAsync(s => s.Inbox.Add(Some.Posted("m1"), Some.Noon), default);
        await store.WriteAsync(s => { s.Inbox.Done(1); return true; }, default);
        var sweep = new Sweep(store, new RetentionSettings(Duration.FromDays(90), Duration.FromDays(730)));

        await sweep.RunAsync(Some.Noon + Duration.FromDays(10), default);
        Assert.NotNull(await store.ReadAsync(s => s.Inbox.Posted(Some.Message("m1")), default));

        sweep.Follow(Minimal.With("90d", "9d").Settings!);
        await sweep.RunAsync(Some.Noon + Duration.FromDays(10), default);
        Assert.Null(await store.ReadAsync(s => s.Inbox.Posted(Some.Message("m1")), default));
    }

    private sealed class NoStore : IStore
    {
        private int tries;

        public int Tries => Volatile.Read(ref tries);

        public Task<T> WriteAsync<T>(Func<IStoreSession, T> work, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref tries);
            throw new StoreException("no disk");
        }

        public Task<T> ReadAsync<T>(Func<IStoreSession, T> work, CancellationToken cancellationToken) => throw new NotSupportedException();

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
