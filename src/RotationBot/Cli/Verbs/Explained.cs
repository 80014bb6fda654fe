using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Routing;

namespace RotationBot.Cli.Verbs;

/// <summary>How one ruleset came to its answer.</summary>
/// <param name="Exception">The exception that decided before any topic; null: none did.</param>
/// <param name="Topics">Every topic that was spoken of, best first.</param>
/// <param name="Ignored">Words the rules know that said nothing.</param>
/// <param name="NotRead">Addresses and paths.</param>
internal sealed record Explained(string Ruleset, string? Exception, IReadOnlyList<Explained.Topic> Topics, IReadOnlyList<Explained.Word> Ignored, IReadOnlyList<string> NotRead)
{
    private const int Decimals = 3;

    public static IReadOnlyList<Explained> All(Organisation organisation, Entry entry, string body) =>
        [.. Ownership.Explain(organisation, entry, body).Select(asked => Of(asked.Ruleset, asked.Explanation))];

    public IEnumerable<string> Lines()
    {
        yield return $"by the rules of {Ruleset}";
        if (Exception is not null)
            yield return $"  exception \"{Exception}\" decides before any topic";
        foreach (var topic in Topics)
            yield return FormattableString.Invariant($"  {topic.Score:0.00}  {topic.Name} -> {string.Join(", ", topic.Teams)}, {Standing(topic)}: {string.Join(", ", topic.Words.Select(Said))}");
        foreach (var word in Ignored)
            yield return $"  ignored \"{word.Words}\" ({word.Rule}): {word.Why}";
        if (NotRead.Count > 0)
            yield return $"  not read {string.Join(", ", NotRead)}";
        if (Topics.Count == 0 && Exception is null)
            yield return "  no topic is spoken of";
    }

    private static Explained Of(RulesetId ruleset, RouteExplanation explanation) => new(
        ruleset.Value,
        explanation.Exception,
        [.. explanation.Topics.Select(t => new Topic(t.Id, t.Name, [.. t.Teams.Select(team => team.Value)], Math.Round(t.Score, Decimals), t.Standing, [.. t.Words.Select(Weighed)]))],
        [.. explanation.Ignored.Select(i => new Word(i.Words, i.Rule, Reason(i.Why)))],
        explanation.Addresses);

    private static Evidence Weighed(WordEvidence word) => new(word.Words, Math.Round(word.Value, Decimals), Math.Round(word.Counts, Decimals));

    private static string Said(Evidence word) => FormattableString.Invariant($"\"{word.Words}\" {word.Counts:0.00}") + (word.Counts < word.Value ? FormattableString.Invariant($" of {word.Value:0.00}") : "");

    private string Standing(Topic topic) => topic.Standing switch
    {
        _ when Exception is not null => "not asked",
        TopicStanding.Offered => "offered",
        TopicStanding.FarBehind => $"too far behind (less than {Scoring.ShareOfBest:0%} of the best)",
        TopicStanding.TooWeak => FormattableString.Invariant($"too weak (less than {Scoring.Enough:0.0})"),
        _ => throw new NotSupportedException(topic.Standing.ToString()),
    };

    private static string Reason(Unheard why) => why switch
    {
        Unheard.Quoted => "quoted, and the asker's own words say something",
        Unheard.Code => "in a code block",
        Unheard.InLongerPhrase => "part of a longer phrase",
        Unheard.Excluded => "inside an excluded phrase",
        Unheard.RuledOut => "the asker says it is not that",
        Unheard.SideWord => "a keyword or side word of the best topic",
        _ => throw new NotSupportedException(why.ToString()),
    };

    internal sealed record Topic(string Id, string Name, IReadOnlyList<string> Teams, double Score, TopicStanding Standing, IReadOnlyList<Evidence> Words);

    /// <param name="Value">Alone.</param>
    /// <param name="Counts">Behind stronger words.</param>
    internal sealed record Evidence(string Words, double Value, double Counts);

    /// <param name="Rule">What it would have spoken for.</param>
    internal sealed record Word(string Words, string Rule, string Why);
}
