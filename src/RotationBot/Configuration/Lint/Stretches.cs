using NodaTime;

namespace RotationBot.Configuration.Lint;

internal static class Stretches
{
    /// <summary>Overlapping and adjoining stretches of time as one, in order.</summary>
    public static IReadOnlyList<Interval> Merged(this IEnumerable<Interval> stretches)
    {
        var merged = new List<Interval>();
        foreach (var next in stretches.OrderBy(s => s.Start).ThenBy(s => s.End))
            if (merged is [.., var last] && next.Start <= last.End)
                merged[^1] = new(last.Start, Instant.Max(last.End, next.End));
            else
                merged.Add(next);
        return merged;
    }
}
