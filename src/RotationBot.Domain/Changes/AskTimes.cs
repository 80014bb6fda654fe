using NodaTime;
using RotationBot.Domain.Notices;

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

    /// <summary>Ascending, all between <paramref name="asked"/> and <paramref name="begins"/>.</summary>
    public static IReadOnlyList<Instant> Reminders(Instant asked, Instant begins, DateTimeZone zone)
    {
        var last = begins - BeforeTheStart;
        var times = new List<Instant>();
        for (var at = asked; times.Count < MostByTheClock && (at = Daytime.NotBefore(at + Between, zone)) <= last - BeforeTheStart;)
            times.Add(at);
        if (last > asked && last == Daytime.NotBefore(last, zone))
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
}
