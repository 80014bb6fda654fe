using RotationBot.Domain.Directory;
using RotationBot.Domain.Routing;

namespace RotationBot.Domain.Tests.Routing;

/// <summary>Small rulesets for one test each. A topic's team is called like the topic.</summary>
internal static class Rules
{
    public static readonly Qualifier Deployment = new("deployment", "Self-hosted or managed?", [
        new QualifierOption("self-hosted", "Self-hosted", ["self-hosted", "on-prem"]),
        new QualifierOption("managed", "Managed instance", ["managed instance"])]);

    public static RulesetDefinition Of(params Topic[] topics) => new()
    {
        Id = new RulesetId("rules"),
        Fallback = new Fallback(null, [new ChannelId("help")]),
        Topics = topics,
    };

    public static Topic Topic(string id, params string[] words) => Topic(id, [.. words.Select(word => new Keyword(word, []))]);

    public static Topic Topic(string id, params Keyword[] keywords) => new()
    {
        Id = id,
        Name = id,
        Keywords = keywords,
        Owners = [new Owner(new TeamId(id))],
    };

    public static Keyword Weak(string word, double weight) => new(word, [], weight);

    public static RoutingException Exception(string team, params string[][] allOf) => new(team, team, allOf, [new Owner(new TeamId(team))]);

    public static RouteAnswer Route(this RulesetDefinition rules, string body, params (string Qualifier, string Option)[] answers) =>
        Ruleset.Compile(rules).Route(body, answers.ToDictionary(answer => answer.Qualifier, answer => answer.Option));

    /// <summary>The teams offered, best first, a comma between them.</summary>
    public static string Teams(this RulesetDefinition rules, string body, params (string Qualifier, string Option)[] answers) =>
        string.Join(", ", rules.Route(body, answers).Candidates.Select(candidate => candidate.Owner.Team));
}
