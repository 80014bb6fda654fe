namespace RotationBot.Tests.Crashes;

/// <summary>Counts, and lets others wait for a number.</summary>
internal sealed class Counter
{
    private readonly Lock gate = new();
    private readonly List<(int Number, TaskCompletionSource Reached)> waiting = [];

    public int Count { get; private set; }

    public void Add()
    {
        lock (gate)
        {
            Count++;
            foreach (var (_, reached) in waiting.Where(w => w.Number <= Count))
                reached.TrySetResult();
            waiting.RemoveAll(w => w.Number <= Count);
        }
    }

    /// <summary>Completes when that many more have been counted.</summary>
    public Task MoreAsync(int more, CancellationToken cancellationToken)
    {
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (gate)
            waiting.Add((Count + more, reached));
        return reached.Task.WaitAsync(cancellationToken);
    }
}
