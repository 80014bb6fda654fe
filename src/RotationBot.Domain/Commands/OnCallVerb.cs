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
        var (name, time) = TeamAndTime.Split(line.Text, turn.Facts.Organisation);
        return name.Length == 0 ? time is not null : new Names(turn.Facts.Organisation).Teams(name).Count > 0;
    }

    public static Reply Now(Turn turn, CommandLine line)
    {
        var (name, phrase) = TeamAndTime.Split(line.Text, turn.Facts.Organisation);
        return phrase is null ? Say(turn, line, name, team => OnCallWords.Now(turn, team)) : At(turn, line, name, phrase);
    }

    public static Reply Next(Turn turn, CommandLine line) => Say(turn, line, line.Rest, team => OnCallWords.Next(turn, team));

    private static Reply At(Turn turn, CommandLine line, string name, string phrase)
    {
        var reader = turn.Roster.ZoneOf(line.Actor);
        if (TimePhrase.Parse(phrase, reader, turn.Now) is not { } time)
            return new(OnCallWords.Unreadable(phrase), false);
        var answer = Say(turn, line, name, team => OnCallWords.At(turn, team, time.At, reader));
        return time.Local is { } local && Times.Oddity(local, reader) is { } oddity ? answer with { Text = Text.Lines(Text.Plain(oddity), answer.Text) } : answer;
    }

    private static Reply Say(Turn turn, CommandLine line, string name, Func<Team, Text> words)
    {
        var (teams, problem) = TeamChoice.Of(turn, line.Where, name);
        return new(problem ?? Text.Lines(teams.Select(words)), false);
    }
}
