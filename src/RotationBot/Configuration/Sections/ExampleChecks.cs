using RotationBot.Configuration.Json;
using RotationBot.Domain.Routing;

namespace RotationBot.Configuration.Sections;

/// <summary>Routes the examples beside the rules: a change of the words that sends one elsewhere is a mistake.</summary>
internal static class ExampleChecks
{
    public static void Check(IEnumerable<Ruleset> rulesets, FaultList faults)
    {
        foreach (var ruleset in rulesets)
            foreach (var (path, example) in Examples(ruleset))
                if (Elsewhere(ruleset, example) is { } instead)
                    faults.Add(path, example.Text, $"this example should go to \"{example.Team}\" first, and {instead}; mend the rules, or the example");
    }

    private static IEnumerable<(string Path, RouteExample Example)> Examples(Ruleset ruleset)
    {
        var path = JsonPath.Key("rulesets", ruleset.Id.Value);
        var topics = ruleset.Definition.Topics.SelectMany((topic, i) => Of(JsonPath.Item(path + ".topics", i), topic.Examples));
        return topics.Concat(ruleset.Definition.Exceptions.SelectMany((exception, i) => Of(JsonPath.Item(path + ".exceptions", i), exception.Examples)));
    }

    private static IEnumerable<(string, RouteExample)> Of(string path, IReadOnlyList<RouteExample> examples) =>
        examples.Select((example, i) => (JsonPath.Item(path + ".examples", i), example));

    /// <summary>Where it goes instead; null: where it should.</summary>
    private static string? Elsewhere(Ruleset ruleset, RouteExample example) => ruleset.Route(example.Text).Candidates switch
    {
        [] => "no rule matches it",
        [var first, ..] when first.Owner.Team == example.Team => null,
        [var first, ..] => $"goes to \"{first.Owner.Team}\" ({first.Why})",
    };
}
