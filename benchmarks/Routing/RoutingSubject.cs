using System.Globalization;
using RotationBot.Benchmarks.Report;

namespace RotationBot.Benchmarks.Routing;

internal static class RoutingSubject
{
    private static readonly TimeSpan Budget = TimeSpan.FromMicroseconds(50);

    public static Task<Section> MeasureAsync(CancellationToken cancellationToken) => Task.FromResult(new Section(
        "Reading a mention",
        "One message of 1 KB: words, ruleset, priority, shape and details, all that the engine reads per mention. Every second message says one to three of the keywords.",
        [.. InProcess.Run<ReadMention>().Select(FigureOf)]));

    private static Figure FigureOf(Result result)
    {
        var rules = (int)result.Parameter! == ReadMention.Shipped ? "the shipped rules" : ((int)result.Parameter).ToString("N0", CultureInfo.InvariantCulture) + " keywords";
        return new(
            rules,
            $"{Numbers.Short(result.Time.TotalMicroseconds)} µs, {Numbers.Short(result.Bytes / 1024.0)} KB allocated",
            "under 50 µs", result.Time < Budget);
    }
}
