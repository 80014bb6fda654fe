namespace RotationBot.Domain.Routing;

/// <summary>What a phrase says in a ruleset. Numbers are positions in the ruleset's definition.</summary>
internal abstract record Meaning
{
    public sealed record OfTopic(int Topic, int Keyword, double Weight) : Meaning;

    /// <summary>A circumstance where this topic is spoken of.</summary>
    public sealed record Aside(int Topic) : Meaning;

    /// <summary>Keywords of this topic do not count inside the phrase.</summary>
    public sealed record Excluded(int Topic) : Meaning;

    /// <summary>Words of this exception do not count inside the phrase.</summary>
    public sealed record Exempt(int Exception) : Meaning;

    public sealed record States(string Qualifier, string Option) : Meaning;

    /// <summary>Satisfies one of the lists an exception asks for.</summary>
    public sealed record Satisfies(int Exception, int List) : Meaning;

    public static IEnumerable<(string Written, Meaning Meaning)> AllOf(RulesetDefinition rules) =>
    [
        .. rules.Topics.SelectMany(OfKeywords),
        .. rules.Topics.SelectMany((topic, t) => topic.Excluded.Select(phrase => (phrase, (Meaning)new Excluded(t)))),
        .. rules.Topics.SelectMany((topic, t) => topic.SideWords.Select(word => (word, (Meaning)new Aside(t)))),
        .. from qualifier in rules.Qualifiers
           from option in qualifier.Options
           from word in option.Words
           select (word, (Meaning)new States(qualifier.Id, option.Id)),
        .. rules.Exceptions.SelectMany(OfException),
        .. rules.Exceptions.SelectMany((exception, e) => exception.Excluded.Select(phrase => (phrase, (Meaning)new Exempt(e)))),
    ];

    private static IEnumerable<(string, Meaning)> OfKeywords(Topic topic, int t) =>
        topic.Keywords.SelectMany((keyword, k) => keyword.Aliases.Prepend(keyword.Word)
            .Select(word => (word, (Meaning)new OfTopic(t, k, keyword.Weight))));

    private static IEnumerable<(string, Meaning)> OfException(RoutingException exception, int e) =>
        exception.AllOf.SelectMany((list, l) => list.Select(word => (word, (Meaning)new Satisfies(e, l))));
}
