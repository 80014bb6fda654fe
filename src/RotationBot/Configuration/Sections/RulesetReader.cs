using RotationBot.Configuration.Json;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Routing;

namespace RotationBot.Configuration.Sections;

/// <summary>Reads <c>rulesets</c>: which words mean which team.</summary>
internal static class RulesetReader
{
    public static IReadOnlyDictionary<RulesetId, RulesetDefinition> Rulesets(JsonView section, Declared declared) =>
        section.Entries().Select(r => Ruleset(new RulesetId(r.Id), r.View, declared)).OfType<RulesetDefinition>().ToDictionary(r => r.Id);

    private static RulesetDefinition? Ruleset(RulesetId id, JsonView view, Declared declared)
    {
        if (view.Object() is not { } ruleset)
            return null;
        var qualifiers = QualifierReader.Qualifiers(ruleset.OrDefault("qualifiers"));
        var options = new Known("option", qualifiers.SelectMany(q => q.Options).Select(o => o.Id).Where(id => id.Length > 0).ToHashSet());
        var topics = new TopicReader(declared, new OwnerReader(declared, options));
        return new RulesetDefinition
        {
            Id = id,
            Fallback = Fallback(ruleset["fallback"], declared),
            Qualifiers = qualifiers,
            Topics = topics.Topics(ruleset.OrDefault("topics")),
            Exceptions = topics.Exceptions(ruleset.OrDefault("exceptions")),
        };
    }

    private static Fallback Fallback(JsonView? view, Declared declared)
    {
        if (view is null || OneKey.Of(view) is not { } fallback)
            return new(null, []);
        return fallback.Key == "team" ? new(declared.Team(fallback.View), []) : new(null, declared.ChannelList(fallback.View));
    }
}
