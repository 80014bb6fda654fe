using RotationBot.Domain.Routing;

namespace RotationBot.Configuration.Lint.Rules;

/// <summary>One word means two topics with different owners. Where several rulesets are asked in order that is their purpose, and nothing to say.</summary>
internal sealed class SharedKeyword : IRule
{
    private static readonly Dictionary<string, string> NoAnswers = [];

    public string Name => "shared-keyword";

    public IEnumerable<Finding> Look(Outlook outlook) =>
        from rules in outlook.Rulesets
        from shared in Shared(rules).DistinctBy(s => (s.Keyword.Path, s.First))
        group shared.Keyword by (shared.First, shared.Second, Alone: Alone(outlook, rules.Ruleset, shared.Keyword.Written)) into same
        let words = same.Select(k => k.Written).Distinct().ToList()
        let one = words.Count == 1
        select new Finding(Name, same.First().Path, same.First().Written,
            $"{InWords.Names(words)} {(one ? "is a keyword" : "are keywords")} of \"{same.Key.First.Id}\" and of \"{same.Key.Second.Id}\"; alone {(one ? "it" : "each")} {same.Key.Alone}");

    /// <summary>Spellings that an earlier topic has too; one that many topics have is compared with the first of them.</summary>
    private static IEnumerable<(Phrase Keyword, Topic First, Topic Second)> Shared(RulesetPhrases rules)
    {
        var first = new Dictionary<string, (Topic Topic, Phrase Phrase)>();
        foreach (var topic in rules.Topics)
            foreach (var (phrase, form) in topic.Keywords.SelectMany(k => k.Spellings).SelectMany(p => p.Forms.Select(f => (p, f))))
                if (!first.TryAdd(form, (topic.Topic, phrase)) && first[form] is var known && Clash(known, (topic.Topic, phrase)))
                    yield return (phrase, known.Topic, topic.Topic);
    }

    private static bool Clash((Topic Topic, Phrase Phrase) one, (Topic Topic, Phrase Phrase) other) =>
        one.Topic != other.Topic && one.Phrase.CanMeet(other.Phrase) && !Owners(one.Topic).SequenceEqual(Owners(other.Topic));

    /// <summary>Without their lists, which would be compared as objects, that is, never be equal.</summary>
    private static IEnumerable<Owner> Owners(Topic topic) => topic.Owners.Select(o => o with { References = Array.Empty<Uri>(), AsksFor = null });

    private static string Alone(Outlook outlook, Ruleset ruleset, string keyword)
    {
        var answer = ruleset.Route(keyword.TrimStart('=').Replace("*", "", StringComparison.Ordinal), NoAnswers);
        if (answer.Question is { } question)
            return $"leads to the question \"{question.Ask}\"";
        return answer.Candidates.Select(c => outlook.Organisation.Teams[c.Owner.Team].Name).Distinct().ToList() switch
        {
            [] => "decides nothing",
            [var only] => $"leads to {only}; take it out of the other topic if it never means that",
            [var best, .. var others] => $"leads to {best}, and the reply says that it may also be {string.Join(" or ", others)}; give one of the two less weight, or keep it in one place",
        };
    }
}
