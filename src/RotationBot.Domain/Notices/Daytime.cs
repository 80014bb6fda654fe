using NodaTime;
using RotationBot.Domain.Rotas;

namespace RotationBot.Domain.Notices;

/// <summary>When people may be told of what can wait: from 08:00 to 21:00 by their own clock.</summary>
internal static class Daytime
{
    private static readonly LocalTime Morning = new(8, 0);
    private static readonly LocalTime Evening = new(21, 0);

    /// <summary>The last such moment at or before <paramref name="at"/>.</summary>
    public static Instant NotAfter(Instant at, DateTimeZone zone)
    {
        var local = at.InZone(zone).LocalDateTime;
        if (local.TimeOfDay < Morning)
            return LocalTimes.ToInstant(local.Date.PlusDays(-1) + Evening, zone);
        return local.TimeOfDay > Evening ? LocalTimes.ToInstant(local.Date + Evening, zone) : at;
    }

    /// <summary>The first such moment at or after <paramref name="at"/>.</summary>
    public static Instant NotBefore(Instant at, DateTimeZone zone)
    {
        var local = at.InZone(zone).LocalDateTime;
        if (local.TimeOfDay > Evening)
            return LocalTimes.ToInstant(local.Date.PlusDays(1) + Morning, zone);
        return local.TimeOfDay < Morning ? LocalTimes.ToInstant(local.Date + Morning, zone) : at;
    }
}
