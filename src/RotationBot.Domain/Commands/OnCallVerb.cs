using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Commands;

/// <summary>Who is on call, now or at another time; and who is next.</summary>
internal static class OnCallVerb
{
    /// <summary>Whether the words name a team, a time, or both.</summary>
    public static bool Understands(Turn turn, CommandLine line)
    {
        var (name, time) = Split(line.Text);
        return name.Length == 0 ? time is not null : new Names(turn.Facts.Organisation).Teams(name).Count > 0;
    }

    public static Reply Now(Turn turn, CommandLine line)
    {
        var (name, time) = Split(line.Text);
        if (time is null)
            return Say(turn, line, name, team => OnCallWords.Now(turn, team));
        return TimePhrase.Read(time, turn.Roster.ZoneOf(line.Actor), turn.Now) is { } at
            ? Say(turn, line, name, team => OnCallWords.At(turn, team, at, turn.Roster.ZoneOf(line.Actor)))
            : new(Text.Of($"I can't read \"{Lists.Excerpt(time, 40)}\" as a time. Try {new Span.Code("fri 18:00")}, {new Span.Code("tomorrow 09:00")} or {new Span.Code("2026-12-01 14:00")}."), false);
    }

    public static Reply Next(Turn turn, CommandLine line) => Say(turn, line, line.Rest, team => OnCallWords.Next(turn, team));

    private static Reply Say(Turn turn, CommandLine line, string name, Func<Team, Text> words)
    {
        var names = new Names(turn.Facts.Organisation);
        var teams = name.Length > 0 ? names.Teams(name) : Here(turn, line.Where);
        if (teams.Count == 0)
            return new(Text.Of($"I know no team \"{Lists.Excerpt(name, 40)}\".{names.DidYouMean(name)}"), false);
        if (name.Length > 0 && teams.Count > 1)
            return new(Text.Of($"\"{Lists.Excerpt(name, 40)}\" fits {Lists.And([.. teams.Select(t => $"{t.Name} ({t.Id})")])}; which one?"), false);
        return new(Text.Lines(teams.Select(words)), false);
    }

    /// <summary>The teams of the channel, else all that have a rota.</summary>
    private static IReadOnlyList<Team> Here(Turn turn, ChannelRef where)
    {
        var organisation = turn.Facts.Organisation;
        var withRota = organisation.Teams.Values.Where(t => t.Rota is not null).ToList();
        if (where.Configured is not { } channel)
            return withRota;
        var shown = organisation.Headers.Where(h => h.Channel == channel).Select(h => h.Rota).ToHashSet();
        var here = withRota.Where(t => t.Channel == channel || shown.Contains(t.Rota!.Value)).DistinctBy(t => t.Rota).ToList();
        return here.Count > 0 ? here : withRota;
    }

    private static (string Name, string? Time) Split(string text)
    {
        var words = " " + text.Trim() + " ";
        var at = words.LastIndexOf(" at ", StringComparison.OrdinalIgnoreCase);
        return at < 0 ? (text.Trim(), null) : (words[..at].Trim(), words[(at + 4)..].Trim());
    }
}
