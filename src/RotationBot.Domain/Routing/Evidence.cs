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
        var sieve = new Sieve(found.FindAll(hit => hit.Meaning is not (Meaning.Excluded or Meaning.Exempt)));
        sieve.Keep(sieve.Kept.FindAll(hit => hears(words[hit.First].Voice)), hit => words[hit.First].Voice == Voice.Code ? Unheard.Code : Unheard.Quoted);
        sieve.Keep(LongestWins.Of(sieve.Kept), _ => Unheard.InLongerPhrase);
        sieve.Keep(NotRuledOut(words, sieve.Kept), _ => Unheard.RuledOut);
        sieve.Keep(WithoutExcluded(sieve.Kept, found.FindAll(hit => hit.Meaning is Meaning.Excluded or Meaning.Exempt && hears(words[hit.First].Voice))), _ => Unheard.Excluded);
        return new Evidence(
            Of<Meaning.OfTopic>(sieve.Kept).ToLookup(hit => hit.Meaning.Topic),
            Of<Meaning.Aside>(sieve.Kept).ToLookup(hit => hit.Meaning.Topic),
            Of<Meaning.States>(sieve.Kept).ToLookup(hit => hit.Meaning.Qualifier, hit => hit.Meaning.Option),
            Of<Meaning.Satisfies>(sieve.Kept).ToLookup(hit => hit.Meaning.Exception),
            sieve.LeftOut);
    }

    /// <summary>What the asker says decides; what is quoted or pasted beside it only adds to the topics, at a share of its weight.</summary>
    /// <param name="own">The same text heard without what is quoted and pasted.</param>
    public Evidence Beside(Evidence own, Words words) => own with
    {
        Topics = Topics.SelectMany(hits => hits).Select(hit => words[hit.First].Voice == Voice.Own ? hit : Softened(hit)).ToLookup(hit => hit.Meaning.Topic),
        Asides = Asides,
        LeftOut = [.. LeftOut, .. own.LeftOut.Where(left => left.Why is Unheard.Quoted or Unheard.Code && left.Hit.Meaning is Meaning.Satisfies or Meaning.States)],
    };

    private static Hit<Meaning.OfTopic> Softened(Hit<Meaning.OfTopic> hit) =>
        hit with { Meaning = hit.Meaning with { Weight = hit.Meaning.Weight * Scoring.ShareOfPasted } };

    private static IEnumerable<Hit<T>> Of<T>(IEnumerable<Hit<Meaning>> hits) where T : Meaning =>
        hits.Where(hit => hit.Meaning is T).Select(hit => new Hit<T>(hit.First, hit.Last, (T)hit.Meaning));

    /// <summary>An option is a short answer: there a bare "not" takes back ("not self-hosted"), and praise of it means nothing.</summary>
    private static List<Hit<Meaning>> NotRuledOut(Words words, List<Hit<Meaning>> hits)
    {
        var ruledOut = Dismissal.In(words, hits);
        return hits.FindAll(hit => hit.Meaning is Meaning.States ? !Negation.Precedes(words, hit.First) : !ruledOut.Contains((hit.First, hit.Last)));
    }

    // Both lists are in the order of the text, so each rule needs to remember only the phrase that reaches furthest.
    private static List<Hit<Meaning>> WithoutExcluded(List<Hit<Meaning>> hits, List<Hit<Meaning>> excluded)
    {
        var reach = new Dictionary<(bool IsTopic, int Number), int>();
        var next = 0;
        return hits.FindAll(hit =>
        {
            for (; next < excluded.Count && excluded[next].First <= hit.First; next++)
            {
                if (RuleOf(excluded[next].Meaning) is { } rule)
                    reach[rule] = Math.Max(excluded[next].Last, reach.GetValueOrDefault(rule, -1));
            }
            return RuleOf(hit.Meaning) is not { } own || reach.GetValueOrDefault(own, -1) < hit.Last;
        });
    }

    private static (bool IsTopic, int Number)? RuleOf(Meaning meaning) => meaning switch
    {
        Meaning.OfTopic keyword => (true, keyword.Topic),
        Meaning.Excluded excluded => (true, excluded.Topic),
        Meaning.Satisfies satisfies => (false, satisfies.Exception),
        Meaning.Exempt exempt => (false, exempt.Exception),
        _ => null,
    };
}
