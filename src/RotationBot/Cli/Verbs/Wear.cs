using RotationBot.Domain.Directory;

namespace RotationBot.Cli.Verbs;

/// <summary>Which rules the messages of a time made use of.</summary>
internal sealed class Wear(Organisation organisation)
{
    private readonly Dictionary<RulesetId, HashSet<(int Topic, int Keyword)>> said = [];
    private readonly HashSet<RulesetId> matched = [];

    /// <summary>Counts the rulesets that are asked for this message, up to the one that matches.</summary>
    public void Count(Entry entry, string body)
    {
        foreach (var id in entry.Rulesets)
        {
            var ruleset = organisation.Rulesets[id];
            if (!said.TryGetValue(id, out var keywords))
                said[id] = keywords = [];
            keywords.UnionWith(ruleset.KeywordsIn(body));
            if (ruleset.Route(body).Candidates.Count == 0)
                continue;
            matched.Add(id);
            return;
        }
    }

    /// <summary>Of rulesets that were asked at all.</summary>
    public IReadOnlyList<Dead> DeadKeywords() =>
    [
        .. from id in said.Keys.OrderBy(id => id.Value, StringComparer.Ordinal)
           from topic in organisation.Rulesets[id].Definition.Topics.Select((topic, number) => (Topic: topic, Number: number))
           let dead = topic.Topic.Keywords.Where((_, k) => !said[id].Contains((topic.Number, k))).Select(k => k.Word).ToList()
           where dead.Count > 0
           select new Dead(id.Value, topic.Topic.Id, dead),
    ];

    public IReadOnlyList<string> OnlyFellBack() => [.. said.Keys.Except(matched).Select(id => id.Value).Order(StringComparer.Ordinal)];

    /// <param name="Keywords">None of the messages said them or their aliases.</param>
    internal sealed record Dead(string Ruleset, string Topic, IReadOnlyList<string> Keywords);
}
