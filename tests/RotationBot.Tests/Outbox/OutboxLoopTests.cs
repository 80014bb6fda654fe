using Microsoft.Extensions.Logging.Abstractions;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Engine;
using RotationBot.Outbox;
using RotationBot.Platforms;
using RotationBot.Schedule;
using RotationBot.Store;
using RotationBot.Store.Sqlite;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Outbox;

public sealed class OutboxLoopTests
{
    [Fact]
    public async Task What_is_finished_while_the_outbox_is_read_is_not_carried_out_again()
    {
        using var folder = new TempFolder();
        await using var store = new SlowReader(SqliteStore.Open(folder.File("bot.db")));
        var (time, bells, platform) = (ManualTime.AtNoon(), new Bells(), new SlowPlatform());
        await store.WriteAsync(Add, CancellationToken.None);
        var dispatch = new Dispatch(store, new Carrier([platform], new Backoff(() => 0), time), new AwaitedPosts(), bells, NullLogger<Dispatch>.Instance);
        using var loop = new OutboxLoop(store, dispatch, bells, time, NullLogger<OutboxLoop>.Instance);

        await loop.StartAsync(CancellationToken.None);
        await platform.Begun.Task;
        var read = store.AfterNextRead(async () =>
        {
            platform.MayFinish.SetResult();
            await bells.Outbox.HeardAsync(CancellationToken.None);
        });
        bells.Outbox.Ring();
        await read;
        await loop.StopAsync(CancellationToken.None);

        Assert.Equal(1, platform.Carried);
    }

    private static bool Add(IStoreSession session)
    {
        session.Outbox.Add(Some.Post("one"), Some.Noon);
        return true;
    }

    /// <summary>Lets something happen between reading what is ready and handing it over.</summary>
    private sealed class SlowReader(IStore inner) : IStore
    {
        private readonly TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private volatile Func<Task>? meanwhile;

        public Task AfterNextRead(Func<Task> action)
        {
            meanwhile = action;
            return done.Task;
        }

        public async Task<T> ReadAsync<T>(Func<IStoreSession, T> work, CancellationToken cancellationToken)
        {
            var found = await inner.ReadAsync(work, cancellationToken);
            if (found is IReadOnlyList<OutboxItem> { Count: > 0 } && Interlocked.Exchange(ref meanwhile, null) is { } action)
            {
                await action();
                done.SetResult();
            }
            return found;
        }

        public Task<T> WriteAsync<T>(Func<IStoreSession, T> work, CancellationToken cancellationToken) => inner.WriteAsync(work, cancellationToken);

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }

    private sealed class SlowPlatform : IChatPlatform
    {
        private int carried;

        public int Carried => carried;

        public TaskCompletionSource Begun { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource MayFinish { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public PlatformId Id => Some.Platform;

        public PlatformTraits Traits { get; } = new(GroupMentionNotifies: false, 100, "/oncall");

        public bool Reaches(PersonId person) => true;

        public Task RunAsync(IInbox inbox, CancellationToken cancellationToken) => Task.CompletedTask;

        public async Task<Receipt> CarryOutAsync(Effect effect, MessageRef? target, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref carried);
            Begun.TrySetResult();
            await MayFinish.Task.WaitAsync(cancellationToken);
            return new Receipt(Some.Message("m1"));
        }
    }
}
