namespace RotationBot.Configuration.Lint.Rules;

/// <summary>A topic that no message can lead to.</summary>
internal sealed class UnreachableTopic : IRule
{
    public string Name => "unreachable-topic";

    public IEnumerable<Finding> Look(Outlook outlook) =>
        from rules in outlook.Rulesets
        let reach = new Reach(rules)
        from topic in rules.Topics
        let fault = reach.Fault(topic)
        where fault is not null
        select new Finding(Name, topic.Path, topic.Topic.Id, $"no message can lead to \"{topic.Topic.Id}\": {fault}");
}
