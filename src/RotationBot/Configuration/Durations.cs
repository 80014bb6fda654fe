using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using RotationBot.Configuration.Json;

namespace RotationBot.Configuration;

/// <summary>Durations as people write them: <c>"90s" "10m" "1h30m" "2d"</c>; a plain number is seconds.</summary>
internal static partial class Durations
{
    private const string Wanted = "a duration such as \"90s\", \"10m\", \"1h30m\" or \"2d\", at most ten years (a plain number is seconds)";
    private const long MostSeconds = 3660L * NodaConstants.SecondsPerDay;

    public static Duration? Read(JsonView? view)
    {
        if (view is null)
            return null;
        if (Seconds(view) is { } seconds and <= MostSeconds)
            return Duration.FromSeconds(seconds);
        view.Expected<string>(Wanted);
        return null;
    }

    private static long? Seconds(JsonView view)
    {
        if (view.IsNumber)
            return long.TryParse(view.Literal, NumberStyles.None, CultureInfo.InvariantCulture, out var plain) ? plain : null;
        if (!view.IsText || Pattern().Match(view.Literal) is not { Success: true } match)
            return null;
        return Part(match, "d") * NodaConstants.SecondsPerDay + Part(match, "h") * NodaConstants.SecondsPerHour
            + Part(match, "m") * NodaConstants.SecondsPerMinute + Part(match, "s");
    }

    private static long Part(Match match, string unit) =>
        match.Groups[unit] is { Success: true } group ? long.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;

    /// <summary>Nine digits at most: more would overflow, and no such duration is meant.</summary>
    [GeneratedRegex("^(?=[0-9])(?:(?<d>[0-9]{1,9})d)?(?:(?<h>[0-9]{1,9})h)?(?:(?<m>[0-9]{1,9})m)?(?:(?<s>[0-9]{1,9})s)?\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
