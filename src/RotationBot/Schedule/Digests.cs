using NodaTime;
using Quartz;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Notices;
using RotationBot.Domain.Rotas;

namespace RotationBot.Schedule;

/// <summary>Which digests should have been posted by now. Times are those of the team's rota, else of the organisation.</summary>
internal static class Digests
{
    /// <summary>After a break a digest is posted this late, or not at all.</summary>
    private static readonly Duration Late = Duration.FromHours(12);

    /// <param name="since">When the configuration came into force: what is written there now was no digest before.</param>
    public static DueNotices At(Organisation organisation, Instant since, Instant now)
    {
        var times = organisation.Teams.Values.Where(t => t.Digest is not null)
            .Select(t => (t.Id, Times: new DigestTimes(new CronExpression(t.Digest!), ZoneOf(organisation, t)))).ToList();
        var due = times.Select(t => (t.Id, t.Times, At: t.Times.LastBy(now))).Where(t => t.At > since && t.At > now - Late);
        return new(
            [.. due.Select(t => new Notice.Digest(t.Id, t.At!.Value, t.Times.LastBy(t.At.Value - Duration.Epsilon) ?? since))],
            times.Select(t => t.Times.NextAfter(now)).OfType<Instant>().DefaultIfEmpty(Instant.MaxValue).Min());
    }

    public static DateTimeZone ZoneOf(Organisation organisation, Team team) =>
        team.Rota is { } rota ? organisation.Rotas[rota].TimeZone : organisation.TimeZone;
}

/// <summary>
/// The instants a cron expression means in a zone. Quartz reads it as a clock without a zone, so that hours which are
/// skipped or repeated mean what they mean in a rota.
/// </summary>
internal sealed class DigestTimes(CronExpression cron, DateTimeZone zone)
{
    private readonly CronExpression cron = cron.WithTimeZone(TimeZoneInfo.Utc);

    public Instant? LastBy(Instant at) =>
        ToInstant(cron.GetPreviousValidTimeBefore(ToClock(LocalTimes.Reached(at, zone).With(TimeAdjusters.TruncateToSecond).PlusSeconds(1))));

    public Instant? NextAfter(Instant at) => ToInstant(cron.GetNextValidTimeAfter(ToClock(LocalTimes.Reached(at, zone))));

    private static DateTimeOffset ToClock(LocalDateTime local) => new(local.ToDateTimeUnspecified(), TimeSpan.Zero);

    private Instant? ToInstant(DateTimeOffset? clock) =>
        clock is { } found ? LocalTimes.ToInstant(LocalDateTime.FromDateTime(found.DateTime), zone) : null;
}
