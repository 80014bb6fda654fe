using System.Threading.Channels;

namespace RotationBot.Schedule;

/// <summary>Wakes one stage. A ring while nobody waits is kept, so none is lost; several are one.</summary>
internal sealed class Bell
{
    private readonly Channel<bool> rung = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Ring() => rung.Writer.TryWrite(true);

    public async Task HeardAsync(CancellationToken cancellationToken) => await rung.Reader.ReadAsync(cancellationToken);
}

/// <summary>
/// How the stages wake each other. Rings are hints: what is to be done is always found in the store, so a process
/// that starts late finds the same work as one that never stopped.
/// </summary>
internal sealed class Bells
{
    public Bell Engine { get; } = new();
    public Bell Outbox { get; } = new();
    public Bell Outputs { get; } = new();
    public Bell Retention { get; } = new();

    /// <summary>Apart from the others: it asks for a look at the file, not for work to be done.</summary>
    public Bell Configuration { get; } = new();

    /// <summary>Told whenever a stage has finished something.</summary>
    public Changes Changes { get; } = new();

    public void RingAll()
    {
        Engine.Ring();
        Outbox.Ring();
        Outputs.Ring();
        Retention.Ring();
    }
}

/// <summary>Lets anybody wait for the next change. Take <see cref="Next"/> before looking at the state, or the change in between is missed.</summary>
internal sealed class Changes
{
    private TaskCompletionSource next = Fresh();

    public Task Next => Volatile.Read(ref next).Task;

    public void Announce() => Interlocked.Exchange(ref next, Fresh()).SetResult();

    private static TaskCompletionSource Fresh() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
