namespace RotationBot.Domain.Routing;

/// <summary>How much the words of a topic say together.</summary>
internal static class Scoring
{
    /// <summary>Below this a topic is not a match: one everyday word is not enough.</summary>
    public const double Enough = 0.5;

    /// <summary>A weaker topic is still offered beside the best if it reaches this share of its score.</summary>
    public const double ShareOfBest = 0.6;

    // Each further word of a phrase makes it more telling, up to three words.
    private const double PerFurtherWord = 0.5;
    private const int WordsThatCount = 3;

    /// <summary>
    /// The strongest keyword counts in full, the next half, the next a quarter: many side words never outweigh a
    /// clear one by much. A keyword counts once however often it is said.
    /// </summary>
    public static Score Of(Words words, IEnumerable<Hit<Meaning.OfTopic>> hits)
    {
        var keywords = hits.GroupBy(hit => hit.Meaning.Keyword)
            .Select(same => same.MaxBy(Value))
            .OrderByDescending(Value)
            .ToList();
        var total = keywords.Select((hit, place) => Value(hit) / Math.Pow(2, place)).Sum();
        return new Score(total, Spellings.Of(words, keywords));
    }

    private static double Value(Hit<Meaning.OfTopic> hit) =>
        hit.Meaning.Weight * (1 + (PerFurtherWord * (Math.Min(hit.Length, WordsThatCount) - 1)));
}

/// <param name="Words">As the message spells them, strongest first.</param>
internal sealed record Score(double Value, IReadOnlyList<string> Words);

internal static class Spellings
{
    public static IReadOnlyList<string> Of<T>(Words words, IEnumerable<Hit<T>> hits) =>
        [.. hits.Select(hit => words.Spelled(hit.First, hit.Last).ToString()).Distinct(StringComparer.OrdinalIgnoreCase)];
}
