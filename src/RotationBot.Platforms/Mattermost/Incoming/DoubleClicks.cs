using System.Collections.Concurrent;
using NodaTime;

namespace RotationBot.Platforms.Mattermost.Incoming;

/// <summary>A button stays pressable while its press is under way: two clicks in a row are one.</summary>
internal sealed class DoubleClicks(TimeProvider time)
{
    private static readonly Duration Apart = Duration.FromSeconds(3);
    private readonly ConcurrentDictionary<string, Instant> recent = new();

    public bool IsSecond(string press)
    {
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        foreach (var old in recent.Where(r => now - r.Value >= Apart))
            recent.TryRemove(old);
        return !recent.TryAdd(press, now);
    }

    /// <summary>It came to nothing: the next click counts.</summary>
    public void Forget(string press) => recent.TryRemove(press, out _);
}
