using NodaTime;
using RotationBot.Schedule;

namespace RotationBot.Retention;

/// <summary>Sweeps at the start and once a day. What a start missed is swept by the next one.</summary>
internal sealed class RetentionLoop(Sweep sweep, Bells bells, TimeProvider time, ILogger<RetentionLoop> logger)
    : Stage(bells.Retention, bells.Changes, time, logger)
{
    private static readonly Duration Every = Duration.FromDays(1);
    private static readonly Duration AfterFailure = Duration.FromHours(1);
    private readonly TimeProvider time = time;
    private Instant next = Instant.MinValue;

    protected override async Task<Instant?> PassAsync(CancellationToken cancellationToken)
    {
        var now = time.Now();
        if (now >= next)
        {
            next = now + AfterFailure;
            await sweep.RunAsync(now, cancellationToken);
            next = now + Every;
        }
        return next;
    }
}
