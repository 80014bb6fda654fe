using NodaTime;
using RotationBot.Domain.Wording;

namespace RotationBot.Configuration.Lint;

/// <summary>How findings say many things in one line.</summary>
internal static class InWords
{
    private const int MostNames = 4;

    /// <summary>"from Fri 25 Dec 00:00 to Mon 28 Dec 00:00 (London), and 3 more times in the next 8 weeks".</summary>
    public static string When(IReadOnlyList<Interval> stretches, DateTimeZone zone, Outlook outlook)
    {
        if (stretches is [var all] && all == outlook.Ahead)
            return $"at any time in the next {Outlook.Weeks} weeks";
        var first = Times.Stretch(stretches[0].Start, stretches[0].End, zone, outlook.Now);
        return stretches.Count == 1 ? first : $"{first}, and {More(stretches.Count - 1, "time")} in the next {Outlook.Weeks} weeks";
    }

    /// <summary>"a", "b", "c", "d" and 2 more.</summary>
    public static string Names(IEnumerable<string> names)
    {
        var all = names.Distinct().Select(n => $"\"{n}\"").ToList();
        if (all.Count > MostNames)
            return $"{string.Join(", ", all.Take(MostNames))} and {all.Count - MostNames} more";
        return all.Count == 1 ? all[0] : $"{string.Join(", ", all.SkipLast(1))} and {all[^1]}";
    }

    private static string More(int count, string what) => count == 1 ? $"1 more {what}" : $"{count} more {what}s";
}
