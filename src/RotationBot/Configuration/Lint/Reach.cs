using RotationBot.Domain.Routing;

namespace RotationBot.Configuration.Lint;

/// <summary>Which topics of a ruleset a message can lead to.</summary>
internal sealed class Reach(RulesetPhrases rules)
{
    /// <summary>What one word of an exception alone decides, a topic never does.</summary>
    private readonly HashSet<string> decided = [.. rules.Exceptions.Where(e => e.Lists.Count == 1).SelectMany(e => e.Lists[0]).Where(p => p.Exact is null).SelectMany(p => p.Forms)];

    /// <summary>Why no message leads there; null: one can.</summary>
    public string? Fault(TopicPhrases topic)
    {
        if (topic.Keywords.SelectMany(k => k.Spellings).All(p => p.Forms.Count == 0 || topic.Excludes(p) || p.Forms.All(decided.Contains)))
            return "each of its keywords is excluded by the topic itself, decided by an exception before any topic, or reads as no word; give it one that is not";
        return Scoring.Most(topic.Topic) < Scoring.Enough
            ? "its keywords weigh too little to decide anything even together; give one of them a weight of 0.5 or more"
            : null;
    }
}
