using NodaTime;
using RotationBot.Configuration.Json;
using RotationBot.Domain.Wording;

namespace RotationBot.Configuration;

/// <summary>IANA time zones.</summary>
internal static class Zones
{
    public static IReadOnlyCollection<string> Names => DateTimeZoneProviders.Tzdb.Ids;

    public static DateTimeZone? Read(JsonView? view)
    {
        if (view?.Text() is not { } id)
            return null;
        if (Names.Contains(id)) // the provider alone would also invent zones such as "UTC+02"
            return DateTimeZoneProviders.Tzdb[id];
        view.Fault(Unknown(id));
        return null;
    }

    /// <summary>Names the nearest zone; listing all of them would help nobody.</summary>
    public static string Unknown(string id) => $"unknown time zone \"{id}\"" + Hint(id);

    private static string Hint(string id) =>
        Nearest.To(id, Names) is { } near ? $"; did you mean \"{near}\"?" : "; an IANA name such as \"Europe/London\" is wanted";
}
