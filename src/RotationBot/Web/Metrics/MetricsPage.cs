using RotationBot.Engine;
using RotationBot.Schedule;
using RotationBot.Store;

namespace RotationBot.Web.Metrics;

/// <summary><c>/metrics</c>: figures for Prometheus. Labels are ids of the configuration, never what people write.</summary>
internal sealed class MetricsPage(Gathering gathering, IStore store, HostFacts host, TimeProvider time)
{
    public async Task<string> WriteAsync(CancellationToken cancellationToken)
    {
        var now = time.Now();
        var figures = await store.ReadAsync(s => s.Census.Take(), cancellationToken);
        var text = new MetricsText();
        StoreMetrics.Write(text, figures, host.Organisation.Teams.Keys, now);
        gathering.WriteTo(text);
        ProcessMetrics.Write(text);
        return text.ToString();
    }
}
