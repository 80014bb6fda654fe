namespace RotationBot.Domain.Routing;

/// <summary>The topics a text speaks of, best first; of equals the first in the file.</summary>
/// <param name="All">Weak ones too.</param>
/// <param name="SideWords">Words that speak for the best topic or are circumstances of it, and so for no weaker one.</param>
internal sealed record Ranking(IReadOnlyList<Ranked> All, IReadOnlyList<LeftOut> SideWords)
{
    /// <summary>The best, and those that come near.</summary>
    public IEnumerable<Ranked> Offered => All.Where(IsOffered);

    public bool IsOffered(Ranked ranked) => ranked.IsEnough && ranked.Score.Value >= All[0].Score.Value * Scoring.ShareOfBest;

    public static Ranking Of(RulesetDefinition rules, Words words, Evidence evidence)
    {
        var first = InOrder(evidence.Topics.Select(hits => Ranked.Of(words, hits.Key, [.. hits])));
        if (first.Count < 2 || !first[0].IsEnough)
            return new(first, []);
        var best = first[0];
        var explained = best.Hits.Select(hit => (hit.First, hit.Last)).Concat(evidence.Asides[best.Topic].Select(hit => (hit.First, hit.Last))).ToHashSet();
        var sideWords = new List<LeftOut>();
        var rest = first.Skip(1).Select(ranked => ranked.Score.Value < best.Score.Value ? Without(explained, words, ranked, sideWords) : ranked);
        return new([best, .. InOrder(rest.OfType<Ranked>())], sideWords);
    }

    private static List<Ranked> InOrder(IEnumerable<Ranked> topics) =>
        [.. topics.OrderByDescending(ranked => ranked.Score.Value).ThenBy(ranked => ranked.Topic)];

    private static Ranked? Without(HashSet<(int, int)> explained, Words words, Ranked ranked, List<LeftOut> sideWords)
    {
        var aside = ranked.Hits.Where(hit => explained.Contains((hit.First, hit.Last))).ToList();
        sideWords.AddRange(aside.Select(hit => new LeftOut(new Hit<Meaning>(hit.First, hit.Last, hit.Meaning), Unheard.SideWord)));
        return aside.Count == 0 ? ranked
            : aside.Count == ranked.Hits.Count ? null
            : Ranked.Of(words, ranked.Topic, [.. ranked.Hits.Except(aside)]);
    }
}

/// <param name="Topic">Its position in the ruleset.</param>
/// <param name="Hits">Its keywords, as found.</param>
internal sealed record Ranked(int Topic, IReadOnlyList<Hit<Meaning.OfTopic>> Hits, Score Score)
{
    public bool IsEnough => Score.Value >= Scoring.Enough;

    public static Ranked Of(Words words, int topic, IReadOnlyList<Hit<Meaning.OfTopic>> hits) => new(topic, hits, Scoring.Of(words, hits));
}
