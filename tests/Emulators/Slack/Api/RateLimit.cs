namespace RotationBot.Emulators.Slack.Api;

/// <summary>A bucket for each method, and for posting one for each channel besides.</summary>
internal sealed class RateLimit(SlackSettings settings)
{
    private const int PostsAtOnce = 5;

    private readonly Lock gate = new();
    private readonly Dictionary<string, Bucket> buckets = [];

    /// <returns>After how many seconds to try again; null if the call is admitted.</returns>
    public int? Wait(Method method, Call call)
    {
        if (!settings.LimitsRate)
            return null;
        lock (gate)
        {
            var wait = Take(method.Name, method.PerMinute, method.PerMinute / 60.0);
            if (wait is null && method.Name == "chat.postMessage")
                wait = Take("chat.postMessage " + call["channel"], PostsAtOnce, 1);
            return wait;
        }
    }

    private int? Take(string key, int size, double perSecond)
    {
        var now = settings.Time.GetUtcNow();
        var bucket = buckets.GetValueOrDefault(key) ?? new Bucket(size, now);
        var left = Math.Min(size, bucket.Left + ((now - bucket.At).TotalSeconds * perSecond));
        buckets[key] = new Bucket(left >= 1 ? left - 1 : left, now);
        return left >= 1 ? null : (int)Math.Ceiling((1 - left) / perSecond);
    }

    private sealed record Bucket(double Left, DateTimeOffset At);
}
