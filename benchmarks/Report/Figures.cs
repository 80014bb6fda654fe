using System.Globalization;

namespace RotationBot.Benchmarks.Report;

/// <summary>What was measured, as people read it.</summary>
/// <param name="Budget">From the design; null: none was set.</param>
/// <param name="IsMet">Null: there is nothing to compare with.</param>
internal sealed record Figure(string What, string Measured, string? Budget = null, bool? IsMet = null);

/// <summary>One subject's part of the page.</summary>
/// <param name="Setting">How it was measured, in a sentence or two.</param>
internal sealed record Section(string Title, string Setting, IReadOnlyList<Figure> Figures);

/// <summary>Durations of one kind, for percentiles.</summary>
internal sealed class Sample(IEnumerable<TimeSpan> times)
{
    private readonly TimeSpan[] sorted = [.. times.Order()];

    public int Count => sorted.Length;

    public TimeSpan Longest => sorted[^1];

    public TimeSpan P(double percent) => sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * percent / 100))];

    /// <summary>p50 and p99 in milliseconds, the way budgets are written.</summary>
    public override string ToString() => $"{Numbers.Milliseconds(P(50))} / {Numbers.Milliseconds(P(99))} ms";
}

internal static class Numbers
{
    public static string Milliseconds(TimeSpan time) => Short(time.TotalMilliseconds);

    /// <summary>Three digits are as many as a measurement on a shared machine can stand for.</summary>
    public static string Short(double value) => value switch
    {
        >= 100 => value.ToString("N0", CultureInfo.InvariantCulture),
        >= 10 => value.ToString("0.0", CultureInfo.InvariantCulture),
        _ => value.ToString("0.00", CultureInfo.InvariantCulture),
    };
}
