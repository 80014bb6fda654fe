using System.Collections.Concurrent;
using System.Threading.Channels;

namespace RotationBot.Platforms.Sandbox.World;

/// <summary>Who waits for what in this process. Everything told here is in the file already; nothing is lost with it.</summary>
internal sealed class Signals
{
    /// <summary>A watcher that is this far behind is cut off; it reconnects and reads afresh.</summary>
    private const int MostChangesWaiting = 1000;

    private readonly Channel<bool> bell = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly ConcurrentDictionary<string, TaskCompletionSource> answers = new();
    private readonly ConcurrentDictionary<Channel<Change>, bool> watchers = new();

    /// <summary>Something new is in the event log.</summary>
    public void RingForBot() => bell.Writer.TryWrite(true);

    public async ValueTask WaitForEventsAsync(CancellationToken cancellationToken) => await bell.Reader.ReadAsync(cancellationToken);

    /// <summary>Completes when the message that holds the place of an answer is filled.</summary>
    public Task AnswerTo(string message) =>
        answers.GetOrAdd(message, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public void Answered(string message)
    {
        if (answers.TryRemove(message, out var waiting))
            waiting.SetResult();
    }

    public void StopWaiting(string message) => answers.TryRemove(message, out _);

    public void Changed(Change change)
    {
        foreach (var (watcher, _) in watchers)
        {
            if (!watcher.Writer.TryWrite(change))
                watcher.Writer.TryComplete();
        }
    }

    public async IAsyncEnumerable<Change> WatchAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var watcher = Channel.CreateBounded<Change>(MostChangesWaiting);
        watchers.TryAdd(watcher, true);
        try
        {
            await foreach (var change in watcher.Reader.ReadAllAsync(cancellationToken))
                yield return change;
        }
        finally
        {
            watchers.TryRemove(watcher, out _);
        }
    }
}

/// <summary>What a page has to look at again.</summary>
/// <param name="Kind">"message", "header", "group" or "clock".</param>
internal sealed record Change(string Kind, string? Channel, string? Message);
