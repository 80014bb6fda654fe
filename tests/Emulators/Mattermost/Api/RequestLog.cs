using System.Collections.Concurrent;

namespace RotationBot.Emulators.Mattermost.Api;

/// <summary>What was asked, each as <c>POST posts</c>: the method and the path behind <c>/api/v4/</c>.</summary>
internal sealed class RequestLog
{
    private readonly ConcurrentQueue<string> seen = [];
    private readonly ConcurrentQueue<string> missed = [];

    public IReadOnlyCollection<string> Seen => seen;

    /// <summary>What there is no address for.</summary>
    public IReadOnlyCollection<string> Missed => missed;

    public void Add(string method, string path) => seen.Enqueue($"{method} {path}");

    public void Miss(string method, string path) => missed.Enqueue($"{method} {path}");

    public void Forgive() => missed.Clear();
}
