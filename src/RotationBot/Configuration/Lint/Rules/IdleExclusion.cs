using RotationBot.Domain.Wording;

namespace RotationBot.Configuration.Lint.Rules;

/// <summary>An excluded phrase in which no keyword of its topic stands.</summary>
internal sealed class IdleExclusion : IRule
{
    public string Name => "idle-exclusion";

    public IEnumerable<Finding> Look(Outlook outlook) =>
        from topic in outlook.Rulesets.SelectMany(r => r.Topics)
        let keywords = topic.Keywords.SelectMany(k => k.Spellings).SelectMany(p => p.Forms).ToHashSet()
        let idle = Idle(topic, keywords).ToList()
        where idle.Count > 0
        let near = idle[0].Forms[0].Split(' ').Select(word => Nearest.To(word, keywords)).OfType<string>().FirstOrDefault()
        select new Finding(Name, idle[0].Path, idle[0].Written,
            $"no keyword of \"{topic.Topic.Id}\" stands in {InWords.Names(idle.Select(p => p.Written))}, so excluding it changes nothing; "
            + (near is null ? "leave it out, or correct it" : $"did you mean \"{near}\"?"));

    private static IEnumerable<Phrase> Idle(TopicPhrases topic, HashSet<string> keywords)
    {
        var longest = keywords.Select(k => k.Split(' ').Length).DefaultIfEmpty(0).Max();
        return topic.Excluded.Where(p => p.Forms.Count > 0 && !p.Forms.SelectMany(form => Parts(form, longest)).Any(keywords.Contains));
    }

    /// <summary>Every run of at most so many words in a form.</summary>
    private static IEnumerable<string> Parts(string form, int most)
    {
        var words = form.Split(' ');
        return from first in Enumerable.Range(0, words.Length)
               from count in Enumerable.Range(1, Math.Min(most, words.Length - first))
               select string.Join(' ', words, first, count);
    }
}
