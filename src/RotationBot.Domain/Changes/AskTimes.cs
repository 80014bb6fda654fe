using NodaTime;
using RotationBot.Domain.Rotas;

namespace RotationBot.Domain.Changes;

/// <summary>
/// When somebody who has not answered is reminded: two hours after they were asked, and once more two hours later, moved out of the night
/// (21:00 to 08:00 on their own clock); and an hour before it begins, unless that is at night. Never twice within an hour. All of it follows from when they
/// were asked, so a restart forgets and repeats nothing.
/// </summary>
internal static class AskTimes
{
    private const int MostByTheClock = 2;
    private static readonly Duration Between = Duration.FromHours(2);
    private static readonly Duration BeforeTheStart = Duration.FromHours(1);
    private static readonly LocalTime Morning = new(8, 0);
    private static readonly LocalTime Evening = new(21, 0);

    /// <summary>Ascending, all between <paramref name="asked"/> and <paramref name="begins"/>.</summary>
    public static IReadOnlyList<Instant> Reminders(Instant asked, Instant begins, DateTimeZone zone)
    {
        var last = begins - BeforeTheStart;
        var times = new List<Instant>();
        for (var at = asked; times.Count < MostByTheClock && (at = ByDay(at + Between, zone)) <= last - BeforeTheStart;)
            times.Add(at);
        if (last > asked && last == ByDay(last, zone))
            times.Add(last);
        return times;
    }

    /// <summary>When nobody's answer counts any more: at its start, or at its end if it had begun when they were asked.</summary>
    public static Instant LapsesAt(Change change) => change.What.From > change.AskedAt ? change.What.From : change.What.To;

    /// <summary>The next reminder of anybody, or the end.</summary>
    public static Instant NextDue(Turn turn, Change change) => change.Open
        .SelectMany(ask => For(turn, change, ask).Where(at => at > turn.Now))
        .Append(LapsesAt(change)).Min();

    public static IReadOnlyList<Instant> For(Turn turn, Change change, Ask ask) =>
        Reminders(change.AskedAt!.Value, LapsesAt(change), turn.Roster.ZoneOf(ask.Person));

    /// <summary>The instant itself, or the next morning if it is night then.</summary>
    private static Instant ByDay(Instant at, DateTimeZone zone)
    {
        var local = at.InZone(zone).LocalDateTime;
        if (local.TimeOfDay >= Morning && local.TimeOfDay < Evening)
            return at;
        var day = local.TimeOfDay < Morning ? local.Date : local.Date.PlusDays(1);
        return LocalTimes.ToInstant(day + Morning, zone);
    }
}
