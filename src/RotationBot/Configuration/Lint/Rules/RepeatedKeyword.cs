namespace RotationBot.Configuration.Lint.Rules;

/// <summary>A word that stands in two keywords of one topic counts for both.</summary>
internal sealed class RepeatedKeyword : IRule
{
    public string Name => "repeated-keyword";

    public IEnumerable<Finding> Look(Outlook outlook) => outlook.Rulesets.SelectMany(r => r.Topics).SelectMany(Look);

    private IEnumerable<Finding> Look(TopicPhrases topic)
    {
        var first = new Dictionary<string, (KeywordPhrases Keyword, Phrase Phrase)>();
        foreach (var keyword in topic.Keywords)
            foreach (var phrase in keyword.Spellings)
                if (Earlier(first, keyword, phrase) is { } known)
                    yield return new(Name, phrase.Path, phrase.Written,
                        $"\"{phrase.Written}\" matches what \"{known.Written}\" of the same topic matches, and counts a second time; leave one out, or make it an alias of the other");
    }

    /// <summary>A spelling of an earlier keyword with a form of this one.</summary>
    private static Phrase? Earlier(Dictionary<string, (KeywordPhrases Keyword, Phrase Phrase)> first, KeywordPhrases keyword, Phrase phrase)
    {
        Phrase? earlier = null;
        foreach (var form in phrase.Forms)
            if (!first.TryAdd(form, (keyword, phrase)) && first[form] is var known && known.Keyword != keyword && known.Phrase.CanMeet(phrase))
                earlier ??= known.Phrase;
        return earlier;
    }
}
