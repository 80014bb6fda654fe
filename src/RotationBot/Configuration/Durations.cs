using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using RotationBot.Configuration.Json;

namespace RotationBot.Configuration;

/// <summary>Durations as people write them: <c>"90s" "10m" "1h30m" "2d"</c>; a plain number is seconds.</summary>
internal static partial class Durations
{
    public const long MostSeconds = 3660L * NodaConstants.SecondsPerDay;

    /// <summary>Also of the empty text, which is none. Nine digits at most: more would overflow, and no such duration is meant.</summary>
    public const string Pattern = "^([0-9]{1,9}d)?([0-9]{1,9}h)?([0-9]{1,9}m)?([0-9]{1,9}s)?$";

    private const string Wanted = "a duration such as \"90s\", \"10m\", \"1h30m\" or \"2d\", at most ten years (a plain number is seconds)";

    private static readonly long[] Units = [NodaConstants.SecondsPerDay, NodaConstants.SecondsPerHour, NodaConstants.SecondsPerMinute, 1];

    /// <summary>Zero after a fault.</summary>
    public static Duration Read(JsonView view)
    {
        if (Seconds(view) is { } seconds and <= MostSeconds)
            return Duration.FromSeconds(seconds);
        view.Expected<string>(Wanted);
        return Duration.Zero;
    }

    /// <returns>Null: it is none, or longer than ten years.</returns>
    public static Duration? Parse(string text) => Seconds(text) is { } seconds and <= MostSeconds ? Duration.FromSeconds(seconds) : null;

    private static long? Seconds(JsonView view)
    {
        if (view.IsNumber)
            return long.TryParse(view.Literal, NumberStyles.None, CultureInfo.InvariantCulture, out var plain) ? plain : null;
        return view.IsText ? Seconds(view.Literal) : null;
    }

    private static long? Seconds(string text)
    {
        if (Whole().Match(text) is not { Success: true, Length: > 0 } match || match.Length != text.Length)
            return null;
        return match.Groups.Values.Skip(1).Zip(Units, (part, unit) => part.Success ? Number(part) * unit : 0).Sum();
    }

    private static long Number(Group part) => long.Parse(part.ValueSpan[..^1], CultureInfo.InvariantCulture);

    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant)]
    private static partial Regex Whole();
}
