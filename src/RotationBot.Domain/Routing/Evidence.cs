namespace RotationBot.Domain.Routing;

/// <summary>Everything a text says in the terms of a ruleset, before anything is decided.</summary>
/// <param name="Topics">Keywords found, by topic.</param>
/// <param name="Options">Options stated, by qualifier.</param>
/// <param name="Exceptions">Phrases found, by exception.</param>
internal sealed record Evidence(
    ILookup<int, Hit<Meaning.OfTopic>> Topics,
    ILookup<string, string> Options,
    ILookup<int, Hit<Meaning.Satisfies>> Exceptions)
{
    public static Evidence Of(Words words, IReadOnlyCollection<Hit<Meaning>> hits)
    {
        var excluded = Of<Meaning.Excluded>(hits).ToList();
        var telling = LongestWins.Of(hits.Where(hit => hit.Meaning is not Meaning.Excluded));
        return new Evidence(
            WithoutExcluded(Of<Meaning.OfTopic>(telling), excluded).ToLookup(hit => hit.Meaning.Topic),
            Of<Meaning.States>(telling).Where(hit => !Negation.Precedes(words, hit.First))
                .ToLookup(hit => hit.Meaning.Qualifier, hit => hit.Meaning.Option),
            Of<Meaning.Satisfies>(telling).ToLookup(hit => hit.Meaning.Exception));
    }

    private static IEnumerable<Hit<T>> Of<T>(IEnumerable<Hit<Meaning>> hits) where T : Meaning =>
        hits.Where(hit => hit.Meaning is T).Select(hit => new Hit<T>(hit.First, hit.Last, (T)hit.Meaning));

    // Both lists are in the order of the text, so each topic needs to remember only the phrase that reaches furthest.
    private static IEnumerable<Hit<Meaning.OfTopic>> WithoutExcluded(IEnumerable<Hit<Meaning.OfTopic>> keywords, List<Hit<Meaning.Excluded>> excluded)
    {
        var reach = new Dictionary<int, int>();
        var next = 0;
        foreach (var keyword in keywords)
        {
            for (; next < excluded.Count && excluded[next].First <= keyword.First; next++)
                reach[excluded[next].Meaning.Topic] = Math.Max(excluded[next].Last, reach.GetValueOrDefault(excluded[next].Meaning.Topic, -1));
            if (reach.GetValueOrDefault(keyword.Meaning.Topic, -1) < keyword.Last)
                yield return keyword;
        }
    }
}
