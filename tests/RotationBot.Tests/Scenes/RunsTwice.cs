using RotationBot.Store;

namespace RotationBot.Tests.Scenes;

/// <summary>A store that undoes every piece of work once and runs it again, as one may whose transaction failed.</summary>
internal sealed class RunsTwice(IStore store) : IStore
{
    public Task<T> WriteAsync<T>(Func<IStoreSession, T> work, CancellationToken cancellationToken) => store.WriteAsync(
        session =>
        {
            session.Attempt(() =>
            {
                work(session);
                throw new OperationCanceledException();
            });
            return work(session);
        },
        cancellationToken);

    public Task<T> ReadAsync<T>(Func<IStoreSession, T> work, CancellationToken cancellationToken) => store.ReadAsync(work, cancellationToken);

    public ValueTask DisposeAsync() => store.DisposeAsync();
}
