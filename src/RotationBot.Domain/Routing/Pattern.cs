namespace RotationBot.Domain.Routing;

/// <summary>
/// A word or phrase as the configuration writes it, and all the forms in a text that match it.
/// <c>deploy*</c> stands for the regular forms of the word, <c>=Go</c> matches only when spelled exactly so.
/// </summary>
/// <param name="Forms">Folded, words one space apart.</param>
/// <param name="Exact">The one spelling that counts; null: any case.</param>
public sealed record Pattern(IReadOnlyList<string> Forms, string? Exact)
{
    /// <param name="plurals">Whether the last word of a plain phrase also matches in singular and plural.</param>
    public static Pattern Parse(string written, bool plurals)
    {
        var exact = written.StartsWith('=');
        var text = exact ? written[1..] : written;
        if (SearchFilters.IsOne(text) || Domains.IsOne(text))
            return new Pattern([text], null);
        var words = WordReader.Read(text);
        IEnumerable<string> forms = [""];
        for (var i = 0; i < words.Count; i++)
        {
            var choices = FormsOf(words, i, plurals && !exact);
            forms = [.. forms.SelectMany(begun => choices, (begun, next) => begun.Length == 0 ? next : $"{begun} {next}")];
        }
        return new Pattern([.. forms.Where(form => form.Length > 0).Distinct()], exact ? text : null);
    }

    private static IReadOnlyList<string> FormsOf(Words words, int index, bool plurals)
    {
        var word = words.Folded(index, index).ToString();
        if (words.IsFollowedBy(index, '*'))
            return Inflection.AllForms(word);
        var inflects = plurals && index == words.Count - 1 && Inflection.IsPlain(words.Spelled(index, index));
        return inflects ? Inflection.Numbers(word) : [word];
    }
}
