using System.Diagnostics.Metrics;
using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Platforms;
using RotationBot.Schedule;
using RotationBot.Web.Metrics;

namespace RotationBot.Inbox;

/// <summary>What is heard, and whether anything is.</summary>
internal sealed class InboxMetrics
{
    private readonly Dictionary<PlatformId, Instant> lastHeard;
    private readonly TimeProvider time;
    private readonly Meter meter;
    private readonly Counter<long> heard;
    private readonly Counter<long> repeated;

    public InboxMetrics(IMeterFactory meters, IEnumerable<IChatPlatform> platforms, TimeProvider time)
    {
        this.time = time;
        lastHeard = platforms.ToDictionary(p => p.Id, _ => time.Now());
        meter = meters.Create(Meters.Name);
        heard = meter.CreateCounter<long>("rotationbot_events_heard_total", null, "What the platform told of, repeats and irrelevant messages included.");
        repeated = meter.CreateCounter<long>("rotationbot_inbox_duplicates_total", null, "Events that were told again and dropped.");
        meter.CreateObservableGauge("rotationbot_platform_silence_seconds", Silence, null, "How long ago the platform last told of anything; before that, since the start.");
        foreach (var platform in lastHeard.Keys)
        {
            heard.Add(0, Label(platform));
            repeated.Add(0, Label(platform));
        }
    }

    /// <param name="behind">Which platforms are not listened to, or have not told yet what was said before.</param>
    public void Watch(Func<IReadOnlyList<PlatformId>> behind) => meter.CreateObservableGauge(
        "rotationbot_platform_connected", () => Connected(behind()), null, "1 while the platform is listened to and what was said before has been heard, else 0.");

    public void Heard(PlatformId platform, int events)
    {
        heard.Add(events, Label(platform));
        lock (lastHeard)
            lastHeard[platform] = time.Now();
    }

    public void Repeated(PlatformId platform, int events) => repeated.Add(events, Label(platform));

    private IEnumerable<Measurement<int>> Connected(IReadOnlyList<PlatformId> behind) =>
        [.. Platforms().Select(p => new Measurement<int>(behind.Contains(p.Key) ? 0 : 1, Label(p.Key)))];

    private IEnumerable<Measurement<double>> Silence()
    {
        var now = time.Now();
        return [.. Platforms().Select(p => new Measurement<double>((now - p.Value).TotalSeconds, Label(p.Key)))];
    }

    private KeyValuePair<PlatformId, Instant>[] Platforms()
    {
        lock (lastHeard)
            return [.. lastHeard];
    }

    private static KeyValuePair<string, object?> Label(PlatformId platform) => new("platform", platform.Value);
}
