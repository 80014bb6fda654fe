using System.Globalization;
using RotationBot.Benchmarks.Report;

namespace RotationBot.Benchmarks.Routing;

internal static class RoutingSubject
{
    private static readonly TimeSpan Budget = TimeSpan.FromMicroseconds(50);
    private static readonly TimeSpan LongBudget = TimeSpan.FromMilliseconds(50);

    public static Task<Section> MeasureAsync(CancellationToken cancellationToken) => Task.FromResult(new Section(
        "Reading a mention",
        "One message of 1 KB: words, ruleset, priority, shape and details, all that the engine reads per mention. Every second message says one to three of the keywords.",
        [.. InProcess.Run<ReadMention>().Select(FigureOf), .. InProcess.Run<ReadMegabyte>().Select(OfMegabyte)]));

    private static Figure OfMegabyte(Result result) => new(
        "1 MB, the shipped rules",
        $"{Numbers.Short(result.Time.TotalMilliseconds)} ms, {Numbers.Short(result.Bytes / 1024.0 / 1024)} MB allocated",
        "under 50 ms", result.Time < LongBudget);

    private static Figure FigureOf(Result result)
    {
        var rules = (int)result.Parameter! == ReadMention.Shipped ? "the shipped rules" : ((int)result.Parameter).ToString("N0", CultureInfo.InvariantCulture) + " keywords";
        return new(
            rules,
            $"{Numbers.Short(result.Time.TotalMicroseconds)} µs, {Numbers.Short(result.Bytes / 1024.0)} KB allocated",
            "under 50 µs", result.Time < Budget);
    }
}
