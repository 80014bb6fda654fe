using System.Collections.Concurrent;
using RotationBot.Domain.Conversation;

namespace RotationBot.Platforms.Tests.Mattermost;

/// <summary>An inbox that drops repeats by key, as the real one does, and lets a test wait until something is so.</summary>
internal sealed class MattermostInbox(string? cursor = null) : IInbox
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Lock gate = new();
    private readonly HashSet<EventKey> keys = [];
    private readonly List<ChatEvent> events = [];
    private readonly List<(Func<bool> Condition, TaskCompletionSource Met)> waiting = [];
    private int caughtUp;

    public ConcurrentQueue<string> Losses { get; } = [];

    public string? Cursor { get; private set; } = cursor;

    /// <summary>Nothing is stored before it completes.</summary>
    public Task Disk { get; set; } = Task.CompletedTask;

    /// <summary>Each once, as they came.</summary>
    public IReadOnlyList<ChatEvent> Events
    {
        get
        {
            lock (gate)
                return [.. events];
        }
    }

    public IEnumerable<string> Texts => Events.OfType<MessagePosted>().Select(m => m.Said.Text);

    public Task<string?> CursorAsync(PlatformId platform, CancellationToken cancellationToken) => Task.FromResult(Cursor);

    public async ValueTask HearAsync(PlatformId platform, IReadOnlyList<ChatEvent> heard, string? cursor, CancellationToken cancellationToken)
    {
        await Disk.WaitAsync(cancellationToken);
        Change(() =>
        {
            events.AddRange(heard.Where(e => keys.Add(e.Key)));
            Cursor = cursor ?? Cursor;
        });
    }

    public void CaughtUp(PlatformId platform) => Change(() => caughtUp++);

    public void Lost(PlatformId platform, string why) => Change(() => Losses.Enqueue(why));

    public Task UntilCaughtUpAsync(int times = 1) => UntilAsync(() => caughtUp >= times);

    public Task UntilLostAsync(string words, int times = 1) => UntilAsync(() => Losses.Count(why => why.Contains(words, StringComparison.Ordinal)) >= times);

    public Task UntilHeardAsync(int count) => UntilAsync(() => events.Count >= count);

    public async Task<T> NextAsync<T>(Func<T, bool>? which = null) where T : ChatEvent
    {
        await UntilAsync(() => events.OfType<T>().Any(e => which?.Invoke(e) != false));
        return Events.OfType<T>().First(e => which?.Invoke(e) != false);
    }

    private Task UntilAsync(Func<bool> condition)
    {
        lock (gate)
        {
            if (condition())
                return Task.CompletedTask;
            var met = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.Add((condition, met));
            return met.Task.WaitAsync(Patience);
        }
    }

    private void Change(Action change)
    {
        lock (gate)
        {
            change();
            foreach (var (_, met) in waiting.Where(w => w.Condition()).ToList())
                met.TrySetResult();
            waiting.RemoveAll(w => w.Met.Task.IsCompleted);
        }
    }
}
