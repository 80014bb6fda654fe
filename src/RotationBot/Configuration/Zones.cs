using NodaTime;
using RotationBot.Configuration.Json;

namespace RotationBot.Configuration;

/// <summary>IANA time zones.</summary>
internal static class Zones
{
    public static IReadOnlyCollection<string> Names => DateTimeZoneProviders.Tzdb.Ids;

    public static DateTimeZone? Read(JsonView? view)
    {
        if (view?.Text() is not { } id)
            return null;
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is { } zone)
            return zone;
        view.Fault($"unknown time zone \"{id}\"{Hint(id)}");
        return null;
    }

    /// <summary>The nearest zone; listing all of them would help nobody.</summary>
    public static string Hint(string id) =>
        Nearest.To(id, Names) is { } near ? $"; did you mean \"{near}\"?" : "; an IANA name such as \"Europe/London\" is wanted";
}
