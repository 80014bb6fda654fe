using RotationBot.Benchmarks.Report;

namespace RotationBot.Benchmarks.Pipeline;

/// <summary>What a mention and its reply may cost.</summary>
internal static class Budgets
{
    private static readonly TimeSpan P50 = TimeSpan.FromMilliseconds(0.6);
    private static readonly TimeSpan P99 = TimeSpan.FromMilliseconds(3.6);
    private static readonly TimeSpan Cpu = TimeSpan.FromMilliseconds(0.25);
    private const int PerSecond = 5000;

    public static Section Of(string title, string setting, Lap alone, Lap many, TimeSpan cpuPerEvent, params IEnumerable<Figure> more) => new(title, setting,
    [
        new("1 in flight, p50 / p99", alone.Times.ToString(), "0.6 / 3.6 ms", alone.Times.P(50) <= P50 && alone.Times.P(99) <= P99),
        new("32 in flight, p50 / p99", many.Times.ToString()),
        new("Saturation, 32 in flight", $"{Numbers.Short(many.PerSecond)}/s", "over 5,000/s", many.PerSecond > PerSecond),
        new("CPU per event at saturation", $"{Numbers.Milliseconds(cpuPerEvent)} ms", "under 0.25 ms", cpuPerEvent < Cpu),
        .. more,
    ]);
}
