using RotationBot.Domain.Calendars;
using RotationBot.Domain.Changes;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Commands;

/// <summary>Links under which calendar programs read shifts: one's own, or those of a team.</summary>
internal static class CalendarVerb
{
    public const string Name = "calendar";
    private const string Revoke = "revoke";

    /// <summary>Of one person to one calendar: a link that is lost is made anew, and nobody clears up.</summary>
    private const int MostLinks = 5;

    public static bool IsIn(string text) =>
        text.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries) is [var first, ..] && first.Equals(Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The link is said to the asker alone, in the answer to a slash command: a mention is answered where others read, or where the answer stays.</summary>
    public static Reply Answer(Turn turn, CommandLine line)
    {
        if (turn.Facts.Calendars is not { } calendars)
            return new(CalendarWords.NotHere($"{turn.Facts.Platforms[line.Actor.Platform].Traits.Command} {Name}"), false);
        var revokes = line.Words.ElementAtOrDefault(1)?.Equals(Revoke, StringComparison.OrdinalIgnoreCase) is true;
        var (target, problem) = Target(turn, line, string.Join(' ', line.Words.Skip(revokes ? 2 : 1)));
        return new(problem ?? (revokes ? End(turn, line, calendars, target!) : Make(turn, line, calendars, target!)), false);
    }

    private static (CalendarTarget? Target, Text? Problem) Target(Turn turn, CommandLine line, string name)
    {
        if (name.Length == 0)
            return line.Actor.Person is { } person ? (new CalendarTarget.OfPerson(person), null) : (null, CalendarWords.NoShiftsOfOnesOwn($"{line.Name} {Name} TEAM"));
        var (teams, problem) = TeamChoice.Of(turn, line.Where, name);
        if (problem is not null)
            return (null, problem);
        return teams[0].Rota is { } rota ? (new CalendarTarget.OfRota(rota), null) : (null, OnCallWords.WithoutRota(teams[0]));
    }

    private static Text Make(Turn turn, CommandLine line, CalendarFacts calendars, CalendarTarget target)
    {
        var older = calendars.Links.Where(l => l.Target == target && l.MadeBy == line.Actor.ToString()).OrderByDescending(l => l.MadeAt).ToList();
        foreach (var oldest in older.Skip(MostLinks - 1))
            turn.Keep(new CalendarChange.Ended(oldest));
        turn.Keep(new CalendarChange.Made(new CalendarLink(calendars.Fresh.Hash, target, line.Actor.ToString(), turn.Now)));
        turn.Log(line.Actor, "calendar made", target.ToString());
        var revoke = string.Join(' ', line.Words.Skip(1).Prepend(Revoke).Prepend(Name).Prepend(line.Name));
        return CalendarWords.Made(turn.Facts.Organisation, target, calendars.Fresh.LinkAt(calendars.Web), new(Math.Min(older.Count, MostLinks - 1), older.Count >= MostLinks), revoke);
    }

    /// <summary>One's own links; for whoever leads the rota, everybody's.</summary>
    private static Text End(Turn turn, CommandLine line, CalendarFacts calendars, CalendarTarget target)
    {
        var everybodys = MayEndAll(turn, line.Actor, target);
        var links = calendars.Links.Where(l => l.Target == target && (everybodys || l.MadeBy == line.Actor.ToString())).ToList();
        foreach (var link in links)
            turn.Keep(new CalendarChange.Ended(link));
        if (links.Count > 0)
            turn.Log(line.Actor, "calendar revoked", $"{target}: {links.Count}");
        return CalendarWords.Ended(turn.Facts.Organisation, target, links.Count);
    }

    private static bool MayEndAll(Turn turn, UserRef actor, CalendarTarget target) => target switch
    {
        CalendarTarget.OfRota(var rota) => ChangeRights.Leads(turn, actor, rota),
        _ => true,
    };
}
