using RotationBot.Configuration.Json;
using RotationBot.Domain.Routing;

namespace RotationBot.Configuration.Lint;

/// <summary>The words and phrases of a ruleset, each with its place in the file.</summary>
internal sealed record RulesetPhrases(string Path, Ruleset Ruleset, IReadOnlyList<TopicPhrases> Topics, IReadOnlyList<ExceptionPhrases> Exceptions)
{
    /// <summary>Those that state an option of a qualifier.</summary>
    public required IReadOnlyList<Phrase> Options { get; init; }

    public static RulesetPhrases Of(Ruleset ruleset)
    {
        var path = JsonPath.Key("rulesets", ruleset.Id.Value);
        var rules = ruleset.Definition;
        return new(
            path,
            ruleset,
            [.. rules.Topics.Select((t, i) => TopicPhrases.Of(JsonPath.Item(path + ".topics", i), t))],
            [.. rules.Exceptions.Select((e, i) => ExceptionPhrases.Of(JsonPath.Item(path + ".exceptions", i), e))])
        {
            Options = [.. rules.Qualifiers.SelectMany((q, i) => q.Options.SelectMany((o, j) => Phrase.All($"{path}.qualifiers[{i}].options[{j}].words", o.Words)))],
        };
    }

    public IEnumerable<Phrase> All() =>
        [.. Topics.SelectMany(t => t.Keywords.SelectMany(k => k.Spellings).Concat(t.Excluded).Concat(t.SideWords)), .. Exceptions.SelectMany(e => e.Lists).SelectMany(l => l), .. Options];
}

internal sealed record TopicPhrases(string Path, Topic Topic, IReadOnlyList<KeywordPhrases> Keywords, IReadOnlyList<Phrase> Excluded)
{
    /// <summary>Each with the one spelling that counts; null: any.</summary>
    private readonly Lazy<Dictionary<string, string?>> excludedForms = new(() => Excluded
        .SelectMany(e => e.Forms.Select(form => (form, e.Exact)))
        .GroupBy(e => e.form)
        .ToDictionary(e => e.Key, e => e.Any(x => x.Exact is null) ? null : e.First().Exact));

    public required IReadOnlyList<Phrase> SideWords { get; init; }

    /// <summary>Whether each of the phrases in which the keyword could be said is excluded, so that it never counts.</summary>
    public bool Excludes(Phrase keyword) =>
        keyword.Forms.Count > 0 && keyword.Forms.All(form => excludedForms.Value.TryGetValue(form, out var exact) && (exact is null || exact == keyword.Exact));

    public static TopicPhrases Of(string path, Topic topic) => new(
        path,
        topic,
        [.. topic.Keywords.Select((k, i) => KeywordPhrases.Of(JsonPath.Item(path + ".keywords", i), k))],
        [.. Phrase.All(path + ".excluded", topic.Excluded)])
    { SideWords = [.. Phrase.All(path + ".sideWords", topic.SideWords)] };
}

/// <param name="Spellings">The word, then its aliases.</param>
internal sealed record KeywordPhrases(string Path, IReadOnlyList<Phrase> Spellings)
{
    public static KeywordPhrases Of(string path, Keyword keyword) =>
        new(path, [Phrase.Of(path, keyword.Word), .. Phrase.All(path + ".aliases", keyword.Aliases)]);
}

/// <param name="Lists">What stands in <c>words</c>, and in <c>with</c> if it is given.</param>
internal sealed record ExceptionPhrases(string Path, RoutingException Exception, IReadOnlyList<IReadOnlyList<Phrase>> Lists)
{
    private static readonly string[] Keys = ["words", "with"];

    public static ExceptionPhrases Of(string path, RoutingException exception) =>
        new(path, exception, [.. exception.AllOf.Select((list, i) => Phrase.All($"{path}.{Keys[i]}", list).ToList())]);
}

/// <param name="Forms">What it matches, as <see cref="Pattern.Forms"/>; empty: it reads as no word.</param>
/// <param name="Exact">The one spelling that counts; null: any case.</param>
internal sealed record Phrase(string Path, string Written, IReadOnlyList<string> Forms, string? Exact)
{
    public static Phrase Of(string path, string written)
    {
        var pattern = Pattern.Parse(written, plurals: true);
        return new(path, written, pattern.Forms, pattern.Exact);
    }

    public static IEnumerable<Phrase> All(string list, IReadOnlyList<string> written) =>
        written.Select((text, i) => Of(JsonPath.Item(list, i), text));

    /// <summary>Whether one message can hold both in the same words.</summary>
    public bool CanMeet(Phrase other) => Exact is null || other.Exact is null || Exact == other.Exact;
}
