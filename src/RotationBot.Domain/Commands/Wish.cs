using RotationBot.Domain.Changes;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Commands;

/// <summary>What somebody wants about whose shifts, and when.</summary>
/// <param name="Subject">Whose shifts are meant: the asker's, or of the person they speak for.</param>
/// <param name="Remark">What is odd about the time that was written; null: nothing.</param>
internal sealed record Wish(Phrase Phrase, PersonId Subject, Stretch Range, Text? Remark)
{
    /// <param name="example">The command with a time that can be read: "/oncall take 2h".</param>
    /// <param name="subject">Finds whose shifts are meant, where that is not "for @sam" or the asker.</param>
    public static (Wish? Wish, Text? Problem) Of(Turn turn, CommandLine line, string example, Func<Phrase, PersonId?>? subject = null)
    {
        var (phrase, problem) = new PhraseReader(turn.Facts.Organisation).Read(line.Rest);
        if (problem is not null)
            return (null, problem);
        if ((phrase.OnBehalf ?? subject?.Invoke(phrase) ?? line.Actor.Person) is not { } person)
            return (null, ChangeWords.Stranger(turn));
        var zone = turn.Roster.ZoneOf(line.Actor);
        var reading = TimeRange.Parse(phrase.Time, zone, turn.Now);
        return reading.Fault is { } fault
            ? (null, RangeWords.Of(fault, phrase.Time, $"{line.Name} {example}"))
            : (new(phrase, person, new(reading.From, reading.To), RangeWords.Oddities(reading, zone)), null);
    }
}
