using System.Globalization;
using System.Text;

namespace RotationBot.Web.Metrics;

internal enum MetricKind
{
    Counter,
    Gauge,
    Histogram,
}

/// <param name="Suffix">What follows the family's name: nothing, or <c>_bucket</c>, <c>_sum</c>, <c>_count</c>.</param>
internal sealed record Sample(double Value, IReadOnlyList<KeyValuePair<string, object?>> Labels, string Suffix = "");

/// <summary>Writes the Prometheus text format, version 0.0.4.</summary>
internal sealed class MetricsText
{
    public const string ContentType = "text/plain; version=0.0.4; charset=utf-8";

    private readonly StringBuilder text = new();

    public void Family(string name, MetricKind kind, string help, params IEnumerable<Sample> samples)
    {
        Line($"# HELP {name} {Escape(help)}");
        Line($"# TYPE {name} {Word(kind)}");
        foreach (var sample in samples)
            Line($"{name}{sample.Suffix}{Labels(sample.Labels)} {Number(sample.Value)}");
    }

    public void Single(string name, MetricKind kind, string help, double value) => Family(name, kind, help, new Sample(value, []));

    public override string ToString() => text.ToString();

    public static string Number(double value) => value switch
    {
        double.PositiveInfinity => "+Inf",
        double.NegativeInfinity => "-Inf",
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    private void Line(string line) => text.Append(line).Append('\n');

    private static string Labels(IReadOnlyList<KeyValuePair<string, object?>> labels) =>
        labels.Count == 0 ? "" : "{" + string.Join(',', labels.Select(l => $"{l.Key}=\"{Escape(l.Value?.ToString() ?? "").Replace("\"", "\\\"", StringComparison.Ordinal)}\"")) + "}";

    private static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    private static string Word(MetricKind kind) => kind switch
    {
        MetricKind.Counter => "counter",
        MetricKind.Gauge => "gauge",
        MetricKind.Histogram => "histogram",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
