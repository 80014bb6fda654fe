using RotationBot.Engine;
using RotationBot.Store;

namespace RotationBot.Tests.Scenes;

/// <summary>A store in which something happens, once, right after the engine has looked into the inbox.</summary>
internal sealed class AfterEmptyInbox(IStore store, Func<Task> happens) : IStore
{
    private Func<Task>? next = happens;

    public async Task<T> WriteAsync<T>(Func<IStoreSession, T> work, CancellationToken cancellationToken)
    {
        var found = await store.WriteAsync(work, cancellationToken);
        if (typeof(T).DeclaringType == typeof(InboxStage) && Interlocked.Exchange(ref next, null) is { } happening)
            await happening();
        return found;
    }

    public Task<T> ReadAsync<T>(Func<IStoreSession, T> work, CancellationToken cancellationToken) => store.ReadAsync(work, cancellationToken);

    public ValueTask DisposeAsync() => store.DisposeAsync();
}
