namespace RotationBot.Domain.Routing;

/// <summary>How much the words of a topic say together.</summary>
public static class Scoring
{
    /// <summary>Below this a topic is not a match: one everyday word is not enough.</summary>
    public const double Enough = 0.5;

    /// <summary>A weaker topic is still offered beside the best if it reaches this share of its score.</summary>
    public const double ShareOfBest = 0.6;

    /// <summary>What a quoted or pasted word counts beside what the asker says.</summary>
    public const double ShareOfPasted = 0.5;

    // Each further word of a phrase makes it more telling, up to three words.
    private const double PerFurtherWord = 0.5;
    private const int WordsThatCount = 3;

    /// <summary>
    /// The strongest keyword counts in full, the next half, the next a quarter: many side words never outweigh a
    /// clear one by much. A keyword counts once however often it is said.
    /// </summary>
    internal static Score Of(Words words, IEnumerable<Hit<Meaning.OfTopic>> hits)
    {
        var weighed = Weigh(hits);
        return new Score(weighed.Sum(w => w.Counts), Spellings.Of(words, weighed.Select(w => w.Hit)));
    }

    /// <summary>The keywords that make up a score, strongest first.</summary>
    internal static IReadOnlyList<Weighed> Weigh(IEnumerable<Hit<Meaning.OfTopic>> hits) =>
    [
        .. hits.GroupBy(hit => hit.Meaning.Keyword)
            .Select(same => same.MaxBy(Value))
            .OrderByDescending(Value)
            .Select((hit, place) => new Weighed(hit, Value(hit), Share(Value(hit), place))),
    ];

    /// <summary>The score of a message that says every keyword of the topic, each in its most telling spelling.</summary>
    public static double Most(Topic topic) =>
        Sum(topic.Keywords.Select(k => Value(k.Weight, LongestSpelling(k))).OrderDescending());

    /// <param name="values">Strongest first.</param>
    private static double Sum(IEnumerable<double> values) => values.Select(Share).Sum();

    private static double Share(double value, int place) => value / Math.Pow(2, place);

    private static int LongestSpelling(Keyword keyword) =>
        keyword.Aliases.Prepend(keyword.Word).SelectMany(w => Pattern.Parse(w, plurals: true).Forms).Select(form => form.Split(' ').Length).DefaultIfEmpty(0).Max();

    private static double Value(Hit<Meaning.OfTopic> hit) => Value(hit.Meaning.Weight, hit.Length);

    private static double Value(double weight, int words) =>
        words == 0 ? 0 : weight * (1 + (PerFurtherWord * (Math.Min(words, WordsThatCount) - 1)));
}

/// <param name="Value">Alone.</param>
/// <param name="Counts">In its place behind stronger ones.</param>
internal sealed record Weighed(Hit<Meaning.OfTopic> Hit, double Value, double Counts);

/// <param name="Words">As the message spells them, strongest first.</param>
internal sealed record Score(double Value, IReadOnlyList<string> Words);

internal static class Spellings
{
    public static IReadOnlyList<string> Of<T>(Words words, IEnumerable<Hit<T>> hits) =>
        [.. hits.Select(hit => words.Spelled(hit.First, hit.Last).ToString()).Distinct(StringComparer.OrdinalIgnoreCase)];
}
