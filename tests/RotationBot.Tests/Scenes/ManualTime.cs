using NodaTime;

namespace RotationBot.Tests.Scenes;

/// <summary>A clock that stands still until it is wound; its timers fire while it is.</summary>
internal sealed class ManualTime(Instant start) : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<ManualTimer> timers = [];
    private DateTimeOffset now = start.ToDateTimeOffset();

    public static ManualTime AtNoon() => new(Instant.FromUtc(2026, 3, 2, 12, 0));

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
            return now;
    }

    /// <summary>How many timers there are, set or not: whoever sleeps by this clock has one.</summary>
    public int Timers
    {
        get
        {
            lock (gate)
                return timers.Count;
        }
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public void Wind(Duration way)
    {
        List<ManualTimer> ringing;
        lock (gate)
        {
            now += way.ToTimeSpan();
            ringing = [.. timers.Where(t => t.Due <= now)];
            ringing.ForEach(t => t.Due = DateTimeOffset.MaxValue);
        }
        ringing.ForEach(t => t.Ring());
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state));
        lock (gate)
        {
            timers.Add(timer);
            timer.Change(dueTime, period);
        }
        return timer;
    }

    private sealed class ManualTimer(ManualTime time, Action ring) : ITimer
    {
        public DateTimeOffset Due { get; set; } = DateTimeOffset.MaxValue;

        public Action Ring { get; } = ring;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time.gate)
                Due = dueTime == Timeout.InfiniteTimeSpan ? DateTimeOffset.MaxValue : time.now + dueTime;
            if (dueTime == TimeSpan.Zero)
                Ring();
            return true;
        }

        public void Dispose()
        {
            lock (time.gate)
                time.timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
