using RotationBot.Domain.Wording;

namespace RotationBot.Configuration.Lint.Rules;

/// <summary>An excluded phrase in which no keyword of its topic stands.</summary>
internal sealed class IdleExclusion : IRule
{
    public string Name => "idle-exclusion";

    public IEnumerable<Finding> Look(Outlook outlook) =>
        from topic in outlook.Rulesets.SelectMany(r => r.Topics)
        let keywords = topic.Keywords.SelectMany(k => k.Spellings).SelectMany(p => p.Forms).ToHashSet()
        let longest = keywords.Select(k => k.Count(c => c == ' ') + 1).DefaultIfEmpty(0).Max()
        from phrase in topic.Excluded
        where phrase.Forms.Count > 0 && !phrase.Forms.SelectMany(form => Parts(form, longest)).Any(keywords.Contains)
        let near = phrase.Forms[0].Split(' ').Select(word => Nearest.To(word, keywords)).OfType<string>().FirstOrDefault()
        select new Finding(Name, phrase.Path, phrase.Written,
            $"no keyword of \"{topic.Topic.Id}\" stands in \"{phrase.Written}\", so excluding it changes nothing; {(near is null ? "leave it out, or correct it" : $"did you mean \"{near}\"?")}");

    /// <summary>Every run of at most so many words in a form.</summary>
    private static IEnumerable<string> Parts(string form, int most)
    {
        var words = form.Split(' ');
        return from first in Enumerable.Range(0, words.Length)
               from count in Enumerable.Range(1, Math.Min(most, words.Length - first))
               select string.Join(' ', words, first, count);
    }
}
