using RotationBot.Store;
using RotationBot.Store.Sqlite;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Store;

/// <summary>A test of a store that is empty at first.</summary>
public abstract class StoreTest : IAsyncLifetime, IDisposable
{
    private readonly TempFolder folder = new();
    private readonly IStore store;

    protected StoreTest() => store = SqliteStore.Open(StorePath);

    private protected string StorePath => folder.File("bot.db");

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await store.DisposeAsync();

    public void Dispose()
    {
        folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected Task<T> Read<T>(Func<IStoreSession, T> work) => store.ReadAsync(work, default);

    private protected Task<T> Write<T>(Func<IStoreSession, T> work) => store.WriteAsync(work, default);

    /// <summary>For work that gives nothing back.</summary>
    private protected static bool Do(Action action)
    {
        action();
        return true;
    }
}
