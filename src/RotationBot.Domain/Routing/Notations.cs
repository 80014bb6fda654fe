namespace RotationBot.Domain.Routing;

/// <summary>Spellings that a text is read for because the rules speak of them.</summary>
internal sealed record Notations(SearchFilters Filters, Domains Domains)
{
    public static readonly Notations None = new(SearchFilters.None, Domains.None);

    /// <param name="phrases">Whatever the rules look for.</param>
    public static Notations Of(IReadOnlyCollection<string> phrases) => new(SearchFilters.Of(phrases), Domains.Of(phrases));
}
