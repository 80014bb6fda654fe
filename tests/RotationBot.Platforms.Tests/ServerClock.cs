namespace RotationBot.Platforms.Tests;

/// <summary>The clock of an emulated server: a millisecond later whenever it is read, so that no two things happen at once; its timers ring when a test turns it.</summary>
internal sealed class ServerClock : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<Alarm> alarms = [];
    private DateTimeOffset now = new(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);

    /// <summary>How much later it is at each reading.</summary>
    public TimeSpan Step { get; set; } = TimeSpan.FromMilliseconds(1);

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
            return now += Step;
    }

    public void Turn(TimeSpan on)
    {
        List<Alarm> due;
        lock (gate)
        {
            now += on;
            due = [.. alarms.Where(a => a.At <= now)];
            due.ForEach(a => a.At = DateTimeOffset.MaxValue);
        }
        due.ForEach(a => a.Ring());
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, () => callback(state));
        lock (gate)
            alarms.Add(alarm);
        alarm.Change(dueTime, period);
        return alarm;
    }

    private sealed class Alarm(ServerClock clock, Action ring) : ITimer
    {
        public DateTimeOffset At { get; set; } = DateTimeOffset.MaxValue;

        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.gate)
                At = dueTime == Timeout.InfiniteTimeSpan ? DateTimeOffset.MaxValue : clock.now + dueTime;
            return true;
        }

        public void Dispose()
        {
            lock (clock.gate)
                clock.alarms.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
