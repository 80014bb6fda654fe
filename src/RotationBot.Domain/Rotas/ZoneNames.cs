using NodaTime;

namespace RotationBot.Domain.Rotas;

/// <summary>How a zone is called in a sentence.</summary>
public static class ZoneNames
{
    /// <summary>"London" for Europe/London, "New York" for America/New_York, "UTC" for UTC.</summary>
    public static string City(DateTimeZone zone) => zone.Id[(zone.Id.LastIndexOf('/') + 1)..].Replace('_', ' ');
}
