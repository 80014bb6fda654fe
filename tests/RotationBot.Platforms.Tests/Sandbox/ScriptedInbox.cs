using System.Threading.Channels;
using RotationBot.Domain.Conversation;

namespace RotationBot.Platforms.Tests.Sandbox;

/// <summary>An inbox that keeps what it hears, and lets a test wait until something is said to it.</summary>
internal sealed class ScriptedInbox(string? cursor = null) : IInbox
{
    private readonly TaskCompletionSource caughtUp = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Channel<ChatEvent> heard = Channel.CreateUnbounded<ChatEvent>();

    public List<ChatEvent> Events { get; } = [];

    public List<int> Batches { get; } = [];

    public string? Cursor { get; private set; } = cursor;

    /// <summary>How much had been heard when the adapter said that it had caught up.</summary>
    public int HeardWhenCaughtUp { get; private set; } = -1;

    public Task UntilCaughtUp => caughtUp.Task;

    public Task<string?> CursorAsync(PlatformId platform, CancellationToken cancellationToken) => Task.FromResult(Cursor);

    public ValueTask HearAsync(PlatformId platform, IReadOnlyList<ChatEvent> events, string? cursor, CancellationToken cancellationToken)
    {
        Events.AddRange(events);
        Batches.Add(events.Count);
        Cursor = cursor;
        foreach (var happened in events)
            heard.Writer.TryWrite(happened);
        return ValueTask.CompletedTask;
    }

    public void CaughtUp(PlatformId platform)
    {
        HeardWhenCaughtUp = Events.Count;
        caughtUp.SetResult();
    }

    public void Lost(PlatformId platform, string why) => throw new InvalidOperationException("a sandbox is never lost");

    public async Task<T> NextAsync<T>(CancellationToken cancellationToken = default) where T : ChatEvent =>
        Assert.IsType<T>(await heard.Reader.ReadAsync(cancellationToken));
}
