using NodaTime;
using RotationBot.Platforms.Sandbox.World;

namespace RotationBot.Platforms.Sandbox;

/// <summary>
/// Winds the clock forward from due instant to due instant and lets the host finish at each, so that four
/// levels in an hour are four pings. One walk at a time.
/// </summary>
internal sealed class ClockWalk(SandboxTime time, IHostRhythm rhythm, Signals signals) : IDisposable
{
    /// <summary>How far one walk may lead.</summary>
    public static readonly Duration Longest = Duration.FromDays(366);

    /// <summary>Walks end for good well before the last date that can be reckoned with.</summary>
    private const int LastYear = 9000;
    private static readonly Instant End = Instant.FromUtc(LastYear + 1, 1, 1, 0, 0);

    /// <summary>Where the host leaves something undone that was due, the walk looks again this much later.</summary>
    private static readonly Duration Patience = Duration.FromMinutes(1);

    private readonly SemaphoreSlim oneAtATime = new(1, 1);

    public void Dispose() => oneAtATime.Dispose();

    public Task<Outcome<Instant>> ByAsync(Duration way, CancellationToken cancellationToken) => WalkAsync(from => Task.FromResult<Outcome<Instant>>(from + way), cancellationToken);

    public Task<Outcome<Instant>> ToAsync(Instant target, CancellationToken cancellationToken) => WalkAsync(_ => Task.FromResult<Outcome<Instant>>(target), cancellationToken);

    public Task<Outcome<Instant>> ToNextHandoverAsync(CancellationToken cancellationToken) => WalkAsync(
        async from => await rhythm.NextHandoverAsync(from, cancellationToken) is { } handover ? handover : new Refusal(Why.Senseless, "No rota has a handover ahead."),
        cancellationToken);

    private async Task<Outcome<Instant>> WalkAsync(Func<Instant, Task<Outcome<Instant>>> choose, CancellationToken cancellationToken)
    {
        await oneAtATime.WaitAsync(cancellationToken);
        try
        {
            var start = time.Stand();
            var target = await choose(start);
            if ((target.Refusal ?? Check(target.Value, start)) is { } refusal)
                return refusal;
            return await WalkAsync(start, Instant.Max(start, SandboxTime.WholeSecondFrom(target.Value)), cancellationToken);
        }
        finally
        {
            time.Run();
            oneAtATime.Release();
            signals.Changed(new Change("clock", null, null));
        }
    }

    private async Task<Instant> WalkAsync(Instant now, Instant target, CancellationToken cancellationToken)
    {
        await SettleAtAsync(now, cancellationToken);
        while (now < target)
        {
            var due = await rhythm.NextDueAsync(cancellationToken) ?? target;
            now = Instant.Min(target, due > now ? SandboxTime.WholeSecondFrom(due) : now + Patience);
            await SettleAtAsync(now, cancellationToken);
        }

        return now;
    }

    private Task SettleAtAsync(Instant instant, CancellationToken cancellationToken)
    {
        time.StandAt(instant);
        time.Save();
        signals.Changed(new Change("clock", null, null));
        return rhythm.SettleAsync(cancellationToken);
    }

    /// <summary>The second that was being read on the clock when it stopped counts as now.</summary>
    private static Refusal? Check(Instant target, Instant now) =>
        target <= now - Duration.FromSeconds(1) ? new Refusal(Why.Senseless, $"The clock never goes back; it is {Written.Time(now)}.")
        : target - now > Longest ? new Refusal(Why.Senseless, $"The clock goes at most {Longest.Days} days forward at a time.")
        : target >= End ? new Refusal(Why.Senseless, $"The clock goes no further than the year {LastYear}. A sandbox with a new data directory begins in the present.")
        : null;
}
