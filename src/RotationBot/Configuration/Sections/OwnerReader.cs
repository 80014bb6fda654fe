using RotationBot.Configuration.Json;
using RotationBot.Configuration.Shapes;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Routing;

namespace RotationBot.Configuration.Sections;

/// <summary>Reads who owns a topic or an exception: <c>owners</c>, or one owner's keys written directly beside the topic's own.</summary>
/// <param name="options">The options of the ruleset's qualifiers.</param>
internal sealed class OwnerReader(Declared declared, Known options)
{
    public IReadOnlyList<Owner> Of(ObjectView topic)
    {
        if (topic["owners"] is not { } owners)
            return Read(topic) is { } only ? [only] : [];
        foreach (var key in RulesetShapes.Owner.Keys.Where(k => topic[k.Name] is not null))
            topic.Fault(key.Name, "\"owners\" is given too; say it there");
        return [.. owners.Items().Select(o => o.Object()).OfType<ObjectView>().Select(Read).OfType<Owner>()];
    }

    private Owner? Read(ObjectView owner)
    {
        var when = options.Read(owner["when"]);
        var channel = declared.Channel(owner["channel"]);
        var group = declared.Group(owner["group"]);
        var policy = declared.Policy(owner["policy"]);
        var feature = FeatureOf(owner["featureRequestOf"]);
        var references = Urls.ReadAll(owner.OrDefault("references"));
        var asksFor = owner["asksFor"] is { } asks ? DetailsReader.Read(asks) : null;
        var knowledgeBase = Urls.Read(owner["knowledgeBase"]);
        if (owner["team"] is null)
            owner.Fault("team", KeyCheck.Missing);
        if (declared.Team(owner["team"]) is not { } team)
            return null;
        return new Owner(team, when) { Channel = channel, Group = group, Policy = policy, FeatureOf = feature, References = references, AsksFor = asksFor, KnowledgeBase = knowledgeBase };
    }

    private TeamId? FeatureOf(JsonView? view)
    {
        var feature = declared.Team(view);
        if (feature is { } id && !declared.WithProductManager.Contains(id.Value))
            view!.Fault($"team \"{id}\" has no \"productManager\", so nobody triages its feature requests");
        return feature;
    }
}
