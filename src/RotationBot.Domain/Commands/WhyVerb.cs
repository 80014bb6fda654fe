using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Commands;

/// <summary>Why somebody is on call: the rules that had a say, role by role.</summary>
internal static class WhyVerb
{
    public static Reply Answer(Turn turn, CommandLine line)
    {
        var (name, phrase) = TeamAndTime.After(turn, line);
        var (teams, problem) = TeamChoice.OfFew(turn, line, name);
        if (problem is not null)
            return new(problem, false);
        var reader = turn.Roster.ZoneOf(line.Actor);
        if (TimePhrase.Parse(phrase ?? "now", reader, turn.Now) is not { } time)
            return new(OnCallWords.Unreadable(phrase!), false);
        var odd = time.Local is { } local && Times.Oddity(local, reader) is { } oddity ? Text.Plain(oddity) : null;
        return new(Text.Lines([odd, .. teams.Select(team => Team(turn, team, time))]), false);
    }

    private static Text Team(Turn turn, Team team, WrittenTime time)
    {
        if (turn.Roster.RotaOf(team) is not { } rota)
            return OnCallWords.WithoutRota(team);
        var words = new WhyWords(turn.Facts.Organisation, rota, turn.Now);
        var records = turn.Roster.RecordsOf(team);
        var roles = rota.WhoIsOn(time.At, records).Roles.Select(r => Text.Plain(words.Of(rota.Why(r.Role, time.At, records)!)));
        return Text.Lines([Text.Of($"{new Span.Bold(team.Name)} on {Times.Full(time.At, rota.TimeZone, turn.Now)}"), .. roles]);
    }
}
