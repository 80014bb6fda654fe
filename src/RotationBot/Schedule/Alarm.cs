using NodaTime;

namespace RotationBot.Schedule;

/// <summary>Rings a bell at an instant. Only the last one set counts; it is a hint, so a lost one costs at most a second.</summary>
internal sealed class Alarm : IDisposable
{
    /// <summary>Timers do not take much more than a month; the stage sets the alarm again when it rings.</summary>
    private static readonly Duration Longest = Duration.FromDays(1);

    private readonly TimeProvider time;
    private readonly ITimer timer;

    public Alarm(TimeProvider time, Bell bell)
    {
        this.time = time;
        timer = time.CreateTimer(_ => bell.Ring(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public void Set(Instant? at) => timer.Change(at is { } instant ? Until(instant) : Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

    public void Dispose() => timer.Dispose();

    /// <summary>Rounded up: a bell that rings a moment too early finds nothing due.</summary>
    private TimeSpan Until(Instant instant)
    {
        var wait = Duration.Max(Duration.Zero, Duration.Min(Longest, instant - time.Now()));
        return TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds));
    }
}
