using System.Collections.Concurrent;
using System.Threading.Channels;

namespace RotationBot.Platforms.Sandbox.World;

/// <summary>Who waits for what in this process. Everything told here is in the file already; nothing is lost with it.</summary>
internal sealed class Signals
{
    /// <summary>A watcher that is this far behind is cut off; it reconnects and reads afresh.</summary>
    private const int MostChangesWaiting = 1000;

    private readonly Channel<bool> bell = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly ConcurrentDictionary<TaskCompletionSource, string> askers = new();
    private readonly ConcurrentDictionary<Channel<Change>, bool> watchers = new();

    /// <summary>Something new is in the event log.</summary>
    public void RingForBot() => bell.Writer.TryWrite(true);

    public async ValueTask WaitForEventsAsync(CancellationToken cancellationToken) => await bell.Reader.ReadAsync(cancellationToken);

    /// <summary>How many wait for an answer.</summary>
    public int Askers => askers.Count;

    /// <summary>Completes when the message that holds the place of an answer is filled. Each asker has one of their own, to be given to <see cref="StopWaiting"/>.</summary>
    public TaskCompletionSource AnswerTo(string message)
    {
        var asker = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        askers.TryAdd(asker, message);
        return asker;
    }

    public void Answered(string message)
    {
        foreach (var (asker, _) in askers.Where(a => a.Value == message))
            asker.TrySetResult();
    }

    public void StopWaiting(TaskCompletionSource asker) => askers.TryRemove(asker, out _);

    public void Changed(Change change)
    {
        foreach (var (watcher, _) in watchers)
        {
            if (!watcher.Writer.TryWrite(change))
                watcher.Writer.TryComplete();
        }
    }

    /// <summary>Every change from this moment on is kept for the watcher, who may take its time to read.</summary>
    public Watch Watch()
    {
        var watcher = Channel.CreateBounded<Change>(MostChangesWaiting);
        watchers.TryAdd(watcher, true);
        return new Watch(watcher.Reader, () => watchers.TryRemove(watcher, out _));
    }
}

/// <summary>Somebody's view of the changes, until disposed of.</summary>
internal sealed class Watch(ChannelReader<Change> changes, Action end) : IDisposable
{
    /// <summary>Ends for a watcher that is cut off.</summary>
    public IAsyncEnumerable<Change> ReadAllAsync(CancellationToken cancellationToken) => changes.ReadAllAsync(cancellationToken);

    public void Dispose() => end();
}

/// <summary>What a page has to look at again.</summary>
/// <param name="Kind">"message", "header", "group", "clock", or "people": who and what there is.</param>
internal sealed record Change(string Kind, string? Channel, string? Message);
