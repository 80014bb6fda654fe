namespace RotationBot.Configuration.Lint.Rules;

/// <summary>A keyword that its own topic excludes.</summary>
internal sealed class ExcludedKeyword : IRule
{
    public string Name => "excluded-keyword";

    public IEnumerable<Finding> Look(Outlook outlook) =>
        from rules in outlook.Rulesets
        let reach = new Reach(rules)
        from topic in rules.Topics
        where reach.Fault(topic) is null
        from phrase in topic.Keywords.SelectMany(k => k.Spellings)
        where topic.Excludes(phrase)
        select new Finding(Name, phrase.Path, phrase.Written, $"\"{phrase.Written}\" stands in \"excluded\" of the same topic too, so it never counts; leave it out here or there");
}
