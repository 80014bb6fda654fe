using System.Diagnostics.Metrics;
using RotationBot.Configuration;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;
using RotationBot.InForce;
using RotationBot.Schedule;
using RotationBot.Web.Metrics;

namespace RotationBot.Engine;

/// <summary>What becomes of requests, and whether timers keep their time.</summary>
internal sealed class EngineMetrics : IFollowConfiguration
{
    private static readonly double[] AckSeconds = [30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 28800, 86400];
    private static readonly double[] LateSeconds = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60, 300, 3600];

    private readonly TimeProvider time;
    private readonly Counter<long> opened;
    private readonly Counter<long> acked;
    private readonly Counter<long> resolved;
    private readonly Histogram<double> timeToAck;
    private readonly Histogram<double> lateness;

    public EngineMetrics(IMeterFactory meters, Organisation organisation, TimeProvider time)
    {
        this.time = time;
        var meter = meters.Create(Meters.Name);
        opened = meter.CreateCounter<long>("rotationbot_requests_opened_total", null, "Requests opened, by their first owner.");
        acked = meter.CreateCounter<long>("rotationbot_requests_acked_total", null, "Requests somebody took for the first time.");
        resolved = meter.CreateCounter<long>("rotationbot_requests_resolved_total", null, "Requests that ended, withdrawn ones included.");
        timeToAck = meter.CreateHistogram("rotationbot_time_to_ack_seconds", null, "From the request to the first time somebody took it, over re-routes.", [], new InstrumentAdvice<double> { HistogramBucketBoundaries = AckSeconds });
        lateness = meter.CreateHistogram("rotationbot_timer_lateness_seconds", null, "From the instant a timer was due to when it was acted on; after a break the break is in it.", [], new InstrumentAdvice<double> { HistogramBucketBoundaries = LateSeconds });
        Show(organisation);
    }

    public void Follow(Settings settings) => Show(settings.Organisation);

    public void Count(Decided decided)
    {
        if (decided.Due is { } due)
            lateness.Record(Math.Max(0, (time.Now() - due).TotalSeconds));
        if (decided.Decision.Request is { } after)
            Count(decided.Before, after);
    }

    /// <summary>A team is counted from its beginning, not from its first request on.</summary>
    private void Show(Organisation organisation)
    {
        foreach (var counter in new[] { opened, acked, resolved })
        {
            foreach (var team in organisation.Teams.Keys)
                counter.Add(0, Label(team));
        }
    }

    private void Count(Request? before, Request after)
    {
        if (after.Version == 0)
            opened.Add(1, Label(after.Team));
        if (before?.FirstTakenAt is null && after.FirstTakenAt is { } taken)
        {
            acked.Add(1, Label(after.Team));
            timeToAck.Record((taken - after.OpenedAt).TotalSeconds, Label(after.Team));
        }
        if (before?.State != RequestState.Resolved && after.State == RequestState.Resolved)
            resolved.Add(1, Label(after.Team));
    }

    private static KeyValuePair<string, object?> Label(TeamId? team) => new("team", team?.Value ?? "");
}
