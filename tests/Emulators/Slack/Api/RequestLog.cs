using System.Collections.Concurrent;

namespace RotationBot.Emulators.Slack.Api;

/// <summary>Which methods were called.</summary>
internal sealed class RequestLog
{
    private readonly ConcurrentQueue<string> seen = [];
    private readonly ConcurrentQueue<string> missed = [];

    public IReadOnlyCollection<string> Seen => seen;

    /// <summary>Those that do not exist here.</summary>
    public IReadOnlyCollection<string> Missed => missed;

    /// <summary>What went wrong in the emulator itself.</summary>
    public ConcurrentQueue<Exception> Broken { get; } = [];

    public void Add(string method) => seen.Enqueue(method);

    public void Miss(string method) => missed.Enqueue(method);

    public void Forgive() => missed.Clear();
}
