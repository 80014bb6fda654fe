using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Routing;

/// <summary>A ruleset made ready for matching: one pass over the text whatever the number of keywords.</summary>
public sealed class Ruleset
{
    private static readonly Dictionary<string, string> NoAnswers = [];
    private readonly PhraseIndex<Meaning> _index;
    private readonly Notations _notations;

    private Ruleset(RulesetDefinition rules, Notations notations)
    {
        Definition = rules;
        _index = PhraseIndex<Meaning>.Build(Meaning.AllOf(rules), plurals: true);
        _notations = notations;
    }

    /// <summary>As written.</summary>
    public RulesetDefinition Definition { get; }

    public RulesetId Id => Definition.Id;
    public Fallback Fallback => Definition.Fallback;

    public static Ruleset Compile(RulesetDefinition definition) => new(definition, Notations.Of([definition]));

    /// <summary>Rulesets of one organisation: a message is read once, with what any of them speaks of.</summary>
    public static IReadOnlyDictionary<RulesetId, Ruleset> CompileAll(IReadOnlyCollection<RulesetDefinition> definitions)
    {
        var notations = Notations.Of(definitions);
        return definitions.ToDictionary(definition => definition.Id, definition => new Ruleset(definition, notations));
    }

    /// <summary>
    /// What the message's own words say. Quoted lines and fenced code are heard only if those say nothing:
    /// what a customer or a log says is about the subject, what the asker says is the subject.
    /// </summary>
    /// <param name="answers">What the asker has answered so far: qualifier id to option id. It outdoes what the message says.</param>
    public RouteAnswer Route(string body, IReadOnlyDictionary<string, string> answers) => Route(Read(body), answers);

    /// <inheritdoc cref="Route(string, IReadOnlyDictionary{string, string})"/>
    /// <param name="words">As <see cref="Read"/> gives them.</param>
    internal RouteAnswer Route(Words words, IReadOnlyDictionary<string, string> answers) => Rule(words, answers).Answer;

    /// <summary>Where nothing has been asked back yet.</summary>
    public RouteAnswer Route(string body) => Route(body, NoAnswers);

    /// <summary>How <see cref="Route(string)"/> comes to its answer.</summary>
    public RouteExplanation Explain(string body)
    {
        var words = Read(body);
        return RouteExplanation.Of(Definition, words, Rule(words, NoAnswers));
    }

    /// <summary>Which options of a qualifier the message's own words state and do not take back ("not self-hosted").</summary>
    /// <returns>Empty: none, or the ruleset does not know the qualifier.</returns>
    public IReadOnlyList<string> Stated(string body, string qualifier) => Stated(Read(body), qualifier);

    /// <inheritdoc cref="Stated(string, string)"/>
    internal IReadOnlyList<string> Stated(Words words, string qualifier) =>
        [.. Evidence.Of(words, _index.Find(words), IsOwn).Options[qualifier].Distinct()];

    /// <summary>Which keywords a message holds anywhere, whether they had a say or not: positions of topic and keyword.</summary>
    public IEnumerable<(int Topic, int Keyword)> KeywordsIn(string body) =>
        _index.Find(Read(body)).Select(hit => hit.Meaning).OfType<Meaning.OfTopic>().Select(keyword => (keyword.Topic, keyword.Keyword));

    private Ruled Rule(Words words, IReadOnlyDictionary<string, string> answers)
    {
        var found = _index.Find(words);
        var all = Evidence.Of(words, found, _ => true);
        var own = found.TrueForAll(hit => IsOwn(words[hit.First].Voice)) ? all : Evidence.Of(words, found, IsOwn);
        var choice = new OwnerChoice(Definition.Qualifiers, own.Options.Count > 0 ? own.Options : all.Options, answers);
        var ruled = new Ruling(Definition, words, own, all, choice).Decide();
        if (ReferenceEquals(own, all))
            return ruled;
        return new Ruling(Definition, words, ruled.Answer.Candidates.Count > 0 ? all.Beside(own, words) : all, all, choice).Decide();
    }

    internal Words Read(string body) => WordReader.Read(body, _notations);

    private static bool IsOwn(Voice voice) => voice == Voice.Own;
}
