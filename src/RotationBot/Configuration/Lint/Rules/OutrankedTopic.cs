using RotationBot.Domain.Directory;
using RotationBot.Domain.Routing;

namespace RotationBot.Configuration.Lint.Rules;

/// <summary>Wherever a ruleset is asked another is asked before it, and that one takes every message a topic is meant for.</summary>
internal sealed class OutrankedTopic : IRule
{
    public string Name => "outranked-topic";

    public IEnumerable<Finding> Look(Outlook outlook)
    {
        var before = AlwaysBefore(outlook.Organisation);
        return from rules in outlook.Rulesets
               from first in before[rules.Ruleset.Id]
               let ruleset = outlook.Organisation.Rulesets[first]
               from topic in rules.Topics
               let forms = topic.Keywords.SelectMany(k => k.Spellings).SelectMany(p => p.Forms).ToList()
               where forms.Count > 0 && forms.All(form => Takes(ruleset, form))
               select new Finding(Name, topic.Path, topic.Topic.Id,
                   $"\"{first}\" is asked first everywhere and takes each keyword of \"{topic.Topic.Id}\"; change the order of the rulesets, or take the topic out");
    }

    private static bool Takes(Ruleset ruleset, string form) => ruleset.Route(form).Candidates.Count > 0;

    private static ILookup<RulesetId, RulesetId> AlwaysBefore(Organisation organisation)
    {
        var entries = organisation.Channels.Values.Select(c => c.Entry).Concat(organisation.Groups.Values.Select(g => g.Entry)).Append(organisation.DirectMessages).OfType<Entry>();
        var asked = entries.SelectMany(e => e.Rulesets.Select((r, i) => (Ruleset: r, Before: e.Rulesets.Take(i)))).GroupBy(a => a.Ruleset);
        return asked
            .SelectMany(a => a.Select(x => x.Before).Aggregate((one, other) => one.Intersect(other)).Select(b => (a.Key, Before: b)))
            .ToLookup(a => a.Key, a => a.Before);
    }
}
