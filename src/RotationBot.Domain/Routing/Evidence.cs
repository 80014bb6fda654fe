namespace RotationBot.Domain.Routing;

/// <summary>Everything a text says in the terms of a ruleset, before anything is decided.</summary>
/// <param name="Topics">Keywords found, by topic.</param>
/// <param name="Asides">Side words found, by topic.</param>
/// <param name="Options">Options stated, by qualifier.</param>
/// <param name="Exceptions">Phrases found, by exception.</param>
/// <param name="LeftOut">What was found and says nothing.</param>
internal sealed record Evidence(
    ILookup<int, Hit<Meaning.OfTopic>> Topics,
    ILookup<int, Hit<Meaning.Aside>> Asides,
    ILookup<string, string> Options,
    ILookup<int, Hit<Meaning.Satisfies>> Exceptions,
    IReadOnlyList<LeftOut> LeftOut)
{
    /// <param name="hears">Whose words count.</param>
    public static Evidence Of(Words words, List<Hit<Meaning>> found, Func<Voice, bool> hears)
    {
        var sieve = new Sieve(found.FindAll(hit => hit.Meaning is not Meaning.Excluded));
        sieve.Keep(sieve.Kept.FindAll(hit => hears(words[hit.First].Voice)), hit => words[hit.First].Voice == Voice.Code ? Unheard.Code : Unheard.Quoted);
        sieve.Keep(LongestWins.Of(sieve.Kept), _ => Unheard.InLongerPhrase);
        sieve.Keep(NotRuledOut(words, sieve.Kept), _ => Unheard.RuledOut);
        sieve.Keep(WithoutExcluded(sieve.Kept, [.. Of<Meaning.Excluded>(found).Where(hit => hears(words[hit.First].Voice))]), _ => Unheard.Excluded);
        return new Evidence(
            Of<Meaning.OfTopic>(sieve.Kept).ToLookup(hit => hit.Meaning.Topic),
            Of<Meaning.Aside>(sieve.Kept).ToLookup(hit => hit.Meaning.Topic),
            Of<Meaning.States>(sieve.Kept).ToLookup(hit => hit.Meaning.Qualifier, hit => hit.Meaning.Option),
            Of<Meaning.Satisfies>(sieve.Kept).ToLookup(hit => hit.Meaning.Exception),
            sieve.LeftOut);
    }

    private static IEnumerable<Hit<T>> Of<T>(IEnumerable<Hit<Meaning>> hits) where T : Meaning =>
        hits.Where(hit => hit.Meaning is T).Select(hit => new Hit<T>(hit.First, hit.Last, (T)hit.Meaning));

    /// <summary>An option is a short answer: there a bare "not" takes back ("not self-hosted"), and praise of it means nothing.</summary>
    private static List<Hit<Meaning>> NotRuledOut(Words words, List<Hit<Meaning>> hits)
    {
        var ruledOut = Dismissal.In(words, hits);
        return hits.FindAll(hit => hit.Meaning is Meaning.States ? !Negation.Precedes(words, hit.First) : !ruledOut.Contains((hit.First, hit.Last)));
    }

    // Both lists are in the order of the text, so each topic needs to remember only the phrase that reaches furthest.
    private static List<Hit<Meaning>> WithoutExcluded(List<Hit<Meaning>> hits, List<Hit<Meaning.Excluded>> excluded)
    {
        var reach = new Dictionary<int, int>();
        var next = 0;
        return hits.FindAll(hit =>
        {
            for (; next < excluded.Count && excluded[next].First <= hit.First; next++)
                reach[excluded[next].Meaning.Topic] = Math.Max(excluded[next].Last, reach.GetValueOrDefault(excluded[next].Meaning.Topic, -1));
            return hit.Meaning is not Meaning.OfTopic keyword || reach.GetValueOrDefault(keyword.Topic, -1) < hit.Last;
        });
    }
}
