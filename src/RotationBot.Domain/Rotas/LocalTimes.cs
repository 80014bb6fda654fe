using NodaTime;
using NodaTime.TimeZones;

namespace RotationBot.Domain.Rotas;

/// <summary>
/// The one mapping between local times and instants. A local time that happens twice is its first occurrence; one that
/// does not exist is the first instant after the gap. In other words: the first instant by which the clock on the wall
/// has reached it. A later local time therefore never maps to an earlier instant, so shifts never overlap or run backwards.
/// </summary>
public static class LocalTimes
{
    private static readonly ZoneLocalMappingResolver FirstReached =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    /// <summary>Longer than any clock was ever put back: a whole day, at the date line.</summary>
    private static readonly Duration LongestRepeat = Duration.FromHours(26);

    public static Instant ToInstant(LocalDateTime local, DateTimeZone zone) =>
        zone.ResolveLocal(local, FirstReached).ToInstant();

    /// <summary>
    /// The furthest local time the clock has shown by then: behind it while an hour is repeated, else what the clock shows.
    /// The inverse of <see cref="ToInstant"/>: <c>ToInstant(x) &lt;= at</c> exactly if <c>x &lt;= Reached(at)</c>, so that
    /// local boundaries can be compared without mapping each of them.
    /// </summary>
    public static LocalDateTime Reached(Instant at, DateTimeZone zone)
    {
        var interval = zone.GetZoneInterval(at);
        var furthest = at.WithOffset(interval.WallOffset).LocalDateTime;
        while (interval.HasStart && at - interval.Start < LongestRepeat)
        {
            interval = zone.GetZoneInterval(interval.Start - Duration.Epsilon);
            furthest = LocalDateTime.Max(furthest, interval.IsoLocalEnd.PlusNanoseconds(-1));
        }

        return furthest;
    }
}
