namespace RotationBot.Domain.Routing;

/// <summary>Spellings that a text is read for because the rules speak of them.</summary>
internal sealed record Notations(SearchFilters Filters, Domains Domains)
{
    public static readonly Notations None = new(SearchFilters.None, Domains.None);

    public static Notations Of(IEnumerable<RulesetDefinition> rules)
    {
        var phrases = rules.SelectMany(Meaning.AllOf).Select(phrase => phrase.Written).ToList();
        return new(SearchFilters.Of(phrases), Domains.Of(phrases));
    }
}
