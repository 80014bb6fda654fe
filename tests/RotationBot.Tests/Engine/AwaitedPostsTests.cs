using RotationBot.Domain.Conversation;
using RotationBot.Engine;
using RotationBot.Store;
using RotationBot.Store.Sqlite;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Engine;

public sealed class AwaitedPostsTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly AwaitedPosts awaited = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Events_that_begin_to_wait_later_hold_timers_no_longer()
    {
        await using var store = await StoreWithAsync(Some.Post("p1"));
        Assert.True(await MustWaitAsync(store, 1));
        Assert.True(awaited.HoldTimers());
        Assert.True(await MustWaitAsync(store, 2));
        awaited.Forget([1]);

        Assert.False(awaited.HoldTimers());
    }

    [Fact]
    public async Task What_is_decided_or_parked_is_forgotten()
    {
        await using var store = await StoreWithAsync(Some.Post("p1"));
        Assert.True(await MustWaitAsync(store, 1));
        Assert.True(awaited.Any);
        awaited.Forget([1]);

        Assert.False(awaited.Any);
        Assert.False(awaited.HoldTimers());
    }

    [Fact]
    public async Task A_post_that_cannot_have_been_sent_is_not_waited_for()
    {
        var under = Some.Post("p2", "other") with { Place = new Place.Under(new EffectKey("p1")) };
        await using var store = await StoreWithAsync(Some.Post("p1"), under);
        await store.WriteAsync(s => { s.Outbox.Retry(1, Some.Noon.PlusTicks(1), "later"); return true; }, default);

        Assert.False(await MustWaitAsync(store, 1));
    }

    private async Task<IStore> StoreWithAsync(params Effect[] effects)
    {
        var store = SqliteStore.Open(folder.File("bot.db"));
        await store.WriteAsync(s => { Array.ForEach(effects, e => s.Outbox.Add(e, Some.Noon)); return true; }, default);
        return store;
    }

    private Task<bool> MustWaitAsync(IStore store, long item) =>
        store.WriteAsync(s => awaited.MustWait(s.Outbox, item, Some.Pressed("p1")), default);
}
