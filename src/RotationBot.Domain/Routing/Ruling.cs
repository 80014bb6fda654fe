using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Routing;

/// <summary>What the rules of a ruleset make of the evidence.</summary>
/// <param name="heard">What speaks.</param>
/// <param name="all">With what is quoted and pasted.</param>
internal sealed class Ruling(RulesetDefinition rules, Words words, Evidence heard, Evidence all, OwnerChoice choice)
{
    public Ruled Decide()
    {
        var topics = Ranking.Of(rules, words, heard);
        for (var e = 0; e < rules.Exceptions.Count; e++)
            if (heard.Exceptions.Contains(e) && ByException(e) is { } answer)
                return new(answer, topics, heard) { Exception = rules.Exceptions[e] };
        return new(ByTopic(topics), topics, heard);
    }

    /// <param name="number">Of an exception that the asker speaks of.</param>
    private RouteAnswer? ByException(int number)
    {
        var exception = rules.Exceptions[number];
        var hits = Nearness.Of(exception, [.. Fitting(number)]).OrderBy(hit => hit.Meaning.List).ToList();
        if (hits.Select(hit => hit.Meaning.List).Distinct().Count() < exception.AllOf.Count)
            return null;
        var score = new Score(exception.AllOf.Count, Spellings.Of(words, hits));
        return Answer([.. Candidates(exception.Owners, exception.Name, score, exception.Together)], exception.Owners, exception.Cc);
    }

    /// <summary>The asker speaks of it; what else it needs may stand in a quote ("what does this alert mean?" above a quoted alert).</summary>
    private IEnumerable<Hit<Meaning.Satisfies>> Fitting(int exception) =>
        heard.Exceptions[exception].Concat(all.Exceptions[exception].Where(hit => words[hit.First].Voice == Voice.Quoted)).Distinct();

    private RouteAnswer ByTopic(Ranking topics)
    {
        var candidates = topics.Offered
            .SelectMany(ranked => Candidates(rules.Topics[ranked.Topic], ranked.Score))
            .DistinctBy(candidate => candidate.Owner.Team)
            .ToList();
        return candidates.Count == 0 ? RouteAnswer.Nothing : Answer(candidates, rules.Topics[topics.All[0].Topic].Owners, rules.Topics[topics.All[0].Topic].Cc);
    }

    /// <param name="owners">Of the rule that fits best.</param>
    /// <param name="cc">Whom that rule wants to know.</param>
    private RouteAnswer Answer(IReadOnlyList<Candidate> candidates, IReadOnlyList<Owner> owners, IReadOnlyList<TeamId> cc) =>
        new(candidates, choice.QuestionFor(owners)) { Cc = [.. cc.Concat(choice.Cc).Distinct().Except(candidates.Select(candidate => candidate.Owner.Team))] };

    private IEnumerable<Candidate> Candidates(Topic topic, Score score) => Candidates(topic.Owners, topic.Name, score, topic.Together);

    private IEnumerable<Candidate> Candidates(IReadOnlyList<Owner> owners, string rule, Score score, bool together) =>
        choice.Among(owners).Select(owner => new Candidate(owner, rule, score.Words, score.Value) { Together = together });
}

/// <param name="Topics">Ranked although an exception may have decided.</param>
/// <param name="Heard">What it was decided on.</param>
internal sealed record Ruled(RouteAnswer Answer, Ranking Topics, Evidence Heard)
{
    /// <summary>Null: no exception decided.</summary>
    public RoutingException? Exception { get; init; }
}
