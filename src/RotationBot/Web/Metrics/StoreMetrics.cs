using NodaTime;
using RotationBot.Domain.Directory;
using RotationBot.Store;

namespace RotationBot.Web.Metrics;

/// <summary>What stands in the store now; read when it is asked for.</summary>
internal static class StoreMetrics
{
    private static readonly string[] States = ["open", "acked", "snoozed", "exhausted"];

    public static void Write(MetricsText text, StoreFigures figures, IEnumerable<TeamId> teams, Instant now)
    {
        text.Family("rotationbot_requests", MetricKind.Gauge, "Requests that are not resolved, by owning team (empty: nobody owns them) and state.", Requests(figures.Requests, teams));
        text.Single("rotationbot_inbox_depth", MetricKind.Gauge, "Events heard and not decided yet.", figures.InboxWaiting);
        text.Single("rotationbot_inbox_parked", MetricKind.Gauge, "Events given up because deciding them failed too often.", figures.InboxDead);
        text.Single("rotationbot_outbox_depth", MetricKind.Gauge, "Effects decided and not carried out yet.", figures.OutboxWaiting);
        text.Single("rotationbot_outbox_dead_letters", MetricKind.Gauge, "Effects given up because the platform refused them or failed too often.", figures.OutboxDead);
        text.Single("rotationbot_outbox_oldest_seconds", MetricKind.Gauge, "Age of the oldest effect not carried out yet; 0: there is none.", Age(figures.OldestWaiting, now));
        text.Single("rotationbot_store_bytes", MetricKind.Gauge, "Size of the database, its write-ahead log left out.", figures.Bytes);
    }

    /// <summary>Every team of the configuration shows, also with nothing: what is missing cannot be told from what is zero.</summary>
    private static IEnumerable<Sample> Requests(IReadOnlyList<RequestCount> counts, IEnumerable<TeamId> teams)
    {
        var known = counts.ToDictionary(c => (c.Team ?? "", c.State), c => c.Count);
        return teams.Select(t => t.Value).Concat(counts.Select(c => c.Team ?? "")).Distinct().Order(StringComparer.Ordinal)
            .SelectMany(team => States.Select(state => new Sample(known.GetValueOrDefault((team, state)), [new("team", team), new("state", state)])));
    }

    private static double Age(Instant? since, Instant now) => since is { } instant ? Math.Max(0, (now - instant).TotalSeconds) : 0;
}
