using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Routing;

/// <summary>A ruleset made ready for matching: one pass over the text whatever the number of keywords.</summary>
public sealed class Ruleset
{
    public RulesetId Id => throw new NotSupportedException();
    public Fallback Fallback => throw new NotSupportedException();

    public static Ruleset Compile(RulesetDefinition definition) => throw new NotSupportedException();

    /// <param name="answers">What the asker has answered so far: qualifier id to option id.</param>
    public RouteAnswer Route(string body, IReadOnlyDictionary<string, string> answers) => throw new NotSupportedException();
}
