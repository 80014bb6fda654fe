using RotationBot.Store;

namespace RotationBot.Tests.Scenes;

/// <summary>A store whose answer to what the outbox may do next can be held back until it is out of date.</summary>
internal sealed class LateReads(IStore store) : IStore
{
    private TaskCompletionSource? release;
    private TaskCompletionSource held = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>From now on answers are held back.</summary>
    /// <returns>Completes when one has been.</returns>
    public Task Hold()
    {
        held = new(TaskCreationOptions.RunContinuationsAsynchronously);
        release = new(TaskCreationOptions.RunContinuationsAsynchronously);
        return held.Task;
    }

    public void Release() => Interlocked.Exchange(ref release, null)?.SetResult();

    public Task<T> WriteAsync<T>(Func<IStoreSession, T> work, CancellationToken cancellationToken) => store.WriteAsync(work, cancellationToken);

    public async Task<T> ReadAsync<T>(Func<IStoreSession, T> work, CancellationToken cancellationToken)
    {
        var answer = await store.ReadAsync(work, cancellationToken);
        if (answer is IReadOnlyList<OutboxItem> && release is { } waiting)
        {
            held.TrySetResult();
            await waiting.Task.WaitAsync(cancellationToken);
        }
        return answer;
    }

    public ValueTask DisposeAsync() => store.DisposeAsync();
}
