using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Routing;

/// <summary>How a route was found, for the owners of the rules.</summary>
/// <param name="Exception">The name of the exception that decided; null: none did.</param>
/// <param name="Topics">Every topic that was spoken of, best first. Where an exception decided they had no say.</param>
/// <param name="Ignored">Words the rules know that said nothing, in the order of the message.</param>
/// <param name="Addresses">URLs, paths and e-mail addresses, which are not read.</param>
public sealed record RouteExplanation(
    RouteAnswer Answer, string? Exception, IReadOnlyList<TopicEvidence> Topics, IReadOnlyList<IgnoredWords> Ignored, IReadOnlyList<string> Addresses)
{
    internal static RouteExplanation Of(RulesetDefinition rules, Words words, Ruled ruled) => new(
        ruled.Answer,
        ruled.Exception?.Name,
        [.. ruled.Topics.All.Select(ranked => Evidence(rules, words, ruled.Topics, ranked))],
        [.. ruled.Heard.LeftOut.Concat(ruled.Topics.SideWords).OrderBy(left => left.Hit.First).Select(left => Unsaid(rules, words, left)).Distinct()],
        [.. words.Addresses.Select(words.Spelled)]);

    private static TopicEvidence Evidence(RulesetDefinition rules, Words words, Ranking ranking, Ranked ranked)
    {
        var topic = rules.Topics[ranked.Topic];
        var weighed = Scoring.Weigh(ranked.Hits).Select(w => new WordEvidence(words.Spelled(w.Hit.First, w.Hit.Last).ToString(), w.Value, w.Counts));
        return new(topic.Id, topic.Name, [.. topic.Owners.Select(owner => owner.Team)], ranked.Score.Value, [.. weighed], Standing(ranking, ranked));
    }

    private static TopicStanding Standing(Ranking ranking, Ranked ranked) =>
        ranking.IsOffered(ranked) ? TopicStanding.Offered : ranked.IsEnough ? TopicStanding.FarBehind : TopicStanding.TooWeak;

    private static IgnoredWords Unsaid(RulesetDefinition rules, Words words, LeftOut left) =>
        new(words.Spelled(left.Hit.First, left.Hit.Last).ToString(), RuleOf(rules, left.Hit.Meaning), left.Why);

    private static string RuleOf(RulesetDefinition rules, Meaning meaning) => meaning switch
    {
        Meaning.OfTopic keyword => rules.Topics[keyword.Topic].Name,
        Meaning.Aside aside => rules.Topics[aside.Topic].Name,
        Meaning.Excluded excluded => rules.Topics[excluded.Topic].Name,
        Meaning.States states => states.Option,
        Meaning.Satisfies satisfies => rules.Exceptions[satisfies.Exception].Name,
        Meaning.Exempt exempt => rules.Exceptions[exempt.Exception].Name,
        _ => throw new NotSupportedException(meaning.GetType().Name),
    };
}

/// <param name="Teams">Its owners.</param>
/// <param name="Words">Strongest first.</param>
public sealed record TopicEvidence(string Id, string Name, IReadOnlyList<TeamId> Teams, double Score, IReadOnlyList<WordEvidence> Words, TopicStanding Standing);

public enum TopicStanding
{
    Offered,

    /// <summary>Enough alone, but the best says much more.</summary>
    FarBehind,

    /// <summary>Not enough to be a match.</summary>
    TooWeak,
}

/// <param name="Value">What it says alone: its weight, more for a phrase.</param>
/// <param name="Counts">What it adds behind stronger words.</param>
public sealed record WordEvidence(string Words, double Value, double Counts);

/// <param name="Rule">The topic, exception or option it would have spoken for.</param>
public sealed record IgnoredWords(string Words, string Rule, Unheard Why);
