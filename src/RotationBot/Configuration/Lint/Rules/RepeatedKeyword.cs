namespace RotationBot.Configuration.Lint.Rules;

/// <summary>A word that stands in two keywords of one topic counts for both.</summary>
internal sealed class RepeatedKeyword : IRule
{
    public string Name => "repeated-keyword";

    public IEnumerable<Finding> Look(Outlook outlook) =>
        from topic in outlook.Rulesets.SelectMany(r => r.Topics)
        from repeated in Repeated(topic)
        group repeated.Phrase by (repeated.Keyword, repeated.Earlier.Written) into same
        let first = same.First()
        select new Finding(Name, first.Path, first.Written,
            $"what {InWords.Names(same.Select(p => p.Written))} matches is matched by \"{same.Key.Written}\" earlier in the topic too, so it counts twice; "
            + "leave one out, or make it an alias of the other");

    /// <summary>Spellings with a form that an earlier keyword has as well.</summary>
    private static IEnumerable<(KeywordPhrases Keyword, Phrase Phrase, Phrase Earlier)> Repeated(TopicPhrases topic)
    {
        var first = new Dictionary<string, (KeywordPhrases Keyword, Phrase Phrase)>();
        foreach (var keyword in topic.Keywords)
            foreach (var phrase in keyword.Spellings)
                if (Earlier(first, keyword, phrase) is { } earlier)
                    yield return (keyword, phrase, earlier);
    }

    private static Phrase? Earlier(Dictionary<string, (KeywordPhrases Keyword, Phrase Phrase)> first, KeywordPhrases keyword, Phrase phrase)
    {
        Phrase? earlier = null;
        foreach (var form in phrase.Forms)
            if (!first.TryAdd(form, (keyword, phrase)) && first[form] is var known && known.Keyword != keyword && known.Phrase.CanMeet(phrase))
                earlier ??= known.Phrase;
        return earlier;
    }
}
