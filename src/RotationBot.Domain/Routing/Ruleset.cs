using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Routing;

/// <summary>A ruleset made ready for matching: one pass over the text whatever the number of keywords.</summary>
public sealed class Ruleset
{
    private readonly PhraseIndex<Meaning> _index;

    private Ruleset(RulesetDefinition rules)
    {
        Definition = rules;
        _index = PhraseIndex<Meaning>.Build(Meaning.AllOf(rules), plurals: true);
    }

    /// <summary>As written.</summary>
    public RulesetDefinition Definition { get; }

    public RulesetId Id => Definition.Id;
    public Fallback Fallback => Definition.Fallback;

    public static Ruleset Compile(RulesetDefinition definition) => new(definition);

    /// <summary>
    /// What the message's own words say. Quoted lines and fenced code are heard only if those say nothing:
    /// what a customer or a log says is about the subject, what the asker says is the subject.
    /// </summary>
    /// <param name="answers">What the asker has answered so far: qualifier id to option id. It outdoes what the message says.</param>
    public RouteAnswer Route(string body, IReadOnlyDictionary<string, string> answers)
    {
        var words = WordReader.Read(body);
        var hits = _index.Find(words);
        var own = hits.FindAll(hit => words[hit.First].Voice == Voice.Own);
        var all = Evidence.Of(words, hits);
        var heard = own.Count == hits.Count ? all : Evidence.Of(words, own);
        var choice = new OwnerChoice(Definition.Qualifiers, heard.Options.Count > 0 ? heard.Options : all.Options, answers);
        var answer = Decide(words, heard, choice);
        return answer.Candidates.Count > 0 || ReferenceEquals(heard, all) ? answer : Decide(words, all, choice);
    }

    /// <summary>Which options of a qualifier the message's own words state and do not take back ("not self-hosted").</summary>
    /// <returns>Empty: none, or the ruleset does not know the qualifier.</returns>
    public IReadOnlyList<string> Stated(string body, string qualifier)
    {
        var words = WordReader.Read(body);
        var own = _index.Find(words).FindAll(hit => words[hit.First].Voice == Voice.Own);
        return [.. Evidence.Of(words, own).Options[qualifier].Distinct()];
    }

    private RouteAnswer Decide(Words words, Evidence evidence, OwnerChoice choice) =>
        ByException(words, evidence, choice) ?? ByTopic(words, evidence, choice);

    private RouteAnswer? ByException(Words words, Evidence evidence, OwnerChoice choice)
    {
        for (var e = 0; e < Definition.Exceptions.Count; e++)
        {
            var exception = Definition.Exceptions[e];
            var hits = evidence.Exceptions[e].ToList();
            if (hits.Select(hit => hit.Meaning.List).Distinct().Count() < exception.AllOf.Count)
                continue;
            var score = new Score(exception.AllOf.Count, Spellings.Of(words, hits.OrderBy(hit => hit.Meaning.List)));
            return new RouteAnswer([.. Candidates(exception.Owners, exception.Name, score, choice)], choice.QuestionFor(exception.Owners));
        }
        return null;
    }

    private RouteAnswer ByTopic(Words words, Evidence evidence, OwnerChoice choice)
    {
        // Only topics that are spoken of, in the file's order, which decides between equals.
        var topics = evidence.Topics.OrderBy(hits => hits.Key)
            .Select(hits => (Topic: Definition.Topics[hits.Key], Score: Scoring.Of(words, hits)))
            .Where(found => found.Score.Value >= Scoring.Enough)
            .OrderByDescending(found => found.Score.Value)
            .ToList();
        if (topics.Count == 0)
            return RouteAnswer.Nothing;
        var candidates = topics
            .Where(found => found.Score.Value >= topics[0].Score.Value * Scoring.ShareOfBest)
            .SelectMany(found => Candidates(found.Topic.Owners, found.Topic.Name, found.Score, choice))
            .DistinctBy(candidate => candidate.Owner.Team);
        return new RouteAnswer([.. candidates], choice.QuestionFor(topics[0].Topic.Owners));
    }

    private static IEnumerable<Candidate> Candidates(IReadOnlyList<Owner> owners, string rule, Score score, OwnerChoice choice) =>
        choice.Among(owners).Select(owner => new Candidate(owner, rule, score.Words, score.Value));
}
