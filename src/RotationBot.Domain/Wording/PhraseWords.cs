using RotationBot.Domain.Commands;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Wording;

/// <summary>What is said when the words of a command are not clear.</summary>
internal static class PhraseWords
{
    public static Text Unknown(string word, Names names) =>
        Text.Of($"Who or what is \"{Lists.Excerpt(word, 40)}\"?{names.DidYouMean(word)} I know people, teams, roles and times like {new Span.Code("tue 13:00..15:00")}.");

    public static Text Which(string word, IReadOnlyList<Part> readings, Organisation organisation) =>
        Text.Of($"\"{Lists.Excerpt(word, 40)}\" fits {Lists.And([.. readings.Select(r => Say(r, organisation))])}; which one?");

    public static Text OneAtATime(IReadOnlyList<string> several) => Text.Of($"You named {Lists.And(several)}; one at a time, please.");

    /// <summary>With the words that leave no doubt.</summary>
    private static string Say(Part part, Organisation organisation) => part switch
    {
        Part.Someone p => $"{organisation.People[p.Person].Name} (person:{p.Person})",
        Part.OfTeam t => $"the team {t.Team.Name} (team:{t.Team.Id})",
        Part.OfRole r => $"the role {r.Role} (role:{r.Role})",
        Part.Time t => $"a day (write it out: {TimeVocabulary.InFull(t.Word)})",
        _ => throw new NotSupportedException(part.GetType().Name),
    };
}
