using RotationBot.Domain.Conversation;
using RotationBot.Platforms;
using RotationBot.Schedule;

namespace RotationBot.Inbox;

/// <summary>
/// Tells the engine what it must know of hearing: that something arrived, and whether timers may fire yet. After a break what people did meanwhile is heard first, so that an overdue level
/// does not ping for a request somebody has taken. A platform that cannot be reached holds nobody up for long.
/// </summary>
internal sealed class Hearing : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly Lock gate = new();
    private readonly Dictionary<PlatformId, string> behind;
    private readonly Bells bells;
    private readonly InboxMetrics metrics;
    private readonly ITimer patience;
    private bool patienceIsOver;

    public Hearing(IEnumerable<IChatPlatform> platforms, Bells bells, InboxMetrics metrics, TimeProvider time)
    {
        behind = platforms.ToDictionary(p => p.Id, _ => "not connected yet");
        this.bells = bells;
        this.metrics = metrics;
        metrics.Watch(() => Behind);
        patience = time.CreateTimer(_ => GiveUp(), null, Patience, Timeout.InfiniteTimeSpan);
    }

    public bool TimersMayFire
    {
        get
        {
            lock (gate)
                return patienceIsOver || behind.Count == 0;
        }
    }

    public IReadOnlyList<PlatformId> Behind
    {
        get
        {
            lock (gate)
                return [.. behind.Keys];
        }
    }

    /// <summary>The same with the reasons, in words.</summary>
    public IReadOnlyList<string> Troubles
    {
        get
        {
            lock (gate)
                return [.. behind.Select(b => $"{b.Key} ({b.Value})")];
        }
    }

    /// <summary>The platform said something, whether it matters or not.</summary>
    public void Told(PlatformId platform, int events) => metrics.Heard(platform, events);

    /// <summary>Something that matters is stored.</summary>
    public void Arrived(PlatformId platform, int repeats)
    {
        metrics.Repeated(platform, repeats);
        bells.Engine.Ring();
    }

    public void CaughtUp(PlatformId platform)
    {
        lock (gate)
            behind.Remove(platform);
        bells.Engine.Ring();
    }

    /// <summary>Nobody listens to the platform until it is caught up with again.</summary>
    /// <param name="why">In words for whoever runs the bot.</param>
    public void Lost(PlatformId platform, string why)
    {
        lock (gate)
            behind[platform] = why;
    }

    public void Dispose() => patience.Dispose();

    private void GiveUp()
    {
        lock (gate)
            patienceIsOver = true;
        bells.Engine.Ring();
    }
}
