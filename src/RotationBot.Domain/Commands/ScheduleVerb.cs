using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Commands;

/// <summary>Who is on call when, over the coming weeks.</summary>
internal static class ScheduleVerb
{
    private static readonly Duration Usual = Duration.FromDays(14);
    private static readonly Duration Longest = Duration.FromDays(12 * 7);

    public static Reply Show(Turn turn, CommandLine line)
    {
        var (name, phrase) = TeamAndTime.After(turn, line);
        var (teams, problem) = TeamChoice.OfFew(turn, line, name);
        if (problem is not null)
            return new(problem, false);
        var until = phrase is null ? turn.Now + Usual : TimePhrase.Read(phrase, turn.Roster.ZoneOf(line.Actor), turn.Now);
        if (until is not { } end || end <= turn.Now || end > turn.Now + Longest)
            return new(Text.Of($"How far ahead? I read {new Span.Code("2w")}, {new Span.Code("10d")} or {new Span.Code("until 24 dec")}, twelve weeks at most."), false);
        return new(Text.Lines(teams.Select(team => ScheduleWords.Of(turn, team, end))), false);
    }
}
