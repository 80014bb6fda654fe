using System.Diagnostics.Metrics;

namespace RotationBot.Web.Metrics;

/// <summary>Everything one instrument has measured, by labels.</summary>
internal sealed class Family(Instrument instrument)
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<string, Series> series = new(StringComparer.Ordinal);

    public string Name => instrument.Name;

    public void Measured(double value, ReadOnlySpan<KeyValuePair<string, object?>> labels)
    {
        var key = KeyOf(labels);
        lock (gate)
        {
            if (!series.TryGetValue(key, out var measured))
                series[key] = measured = Fresh([.. labels]);
            measured.Measured(value);
        }
    }

    public void WriteTo(MetricsText text)
    {
        lock (gate)
            text.Family(Name, Kind, instrument.Description ?? "", series.Values.SelectMany(s => s.Samples()));
    }

    private MetricKind Kind => instrument switch
    {
        Counter<long> => MetricKind.Counter,
        Histogram<double> => MetricKind.Histogram,
        _ => MetricKind.Gauge,
    };

    private Series Fresh(KeyValuePair<string, object?>[] labels) => instrument switch
    {
        Counter<long> => new Total(labels),
        Histogram<double> histogram => new Distribution(labels, histogram.Advice?.HistogramBucketBoundaries ?? []),
        _ => new Latest(labels),
    };

    private static string KeyOf(ReadOnlySpan<KeyValuePair<string, object?>> labels)
    {
        var key = "";
        foreach (var label in labels)
            key += label.Value + "\n";
        return key;
    }
}
