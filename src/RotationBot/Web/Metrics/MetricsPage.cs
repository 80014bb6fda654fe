using RotationBot.Domain.Directory;
using RotationBot.Schedule;
using RotationBot.Store;

namespace RotationBot.Web.Metrics;

/// <summary><c>/metrics</c>: figures for Prometheus. Labels are ids of the configuration, never what people write.</summary>
internal sealed class MetricsPage(Gathering gathering, IStore store, Organisation organisation, TimeProvider time)
{
    public async Task<string> WriteAsync(CancellationToken cancellationToken)
    {
        var now = time.Now();
        var figures = await store.ReadAsync(s => s.Census.Take(), cancellationToken);
        var text = new MetricsText();
        StoreMetrics.Write(text, figures, organisation.Teams.Keys, now);
        gathering.WriteTo(text);
        ProcessMetrics.Write(text);
        return text.ToString();
    }
}
