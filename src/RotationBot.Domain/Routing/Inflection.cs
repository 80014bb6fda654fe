namespace RotationBot.Domain.Routing;

/// <summary>Regular English forms. A form that no text uses does no harm, so all that might be right are given.</summary>
internal static class Inflection
{
    private const string Vowels = "aeiou";

    /// <summary>An ordinary word ("cluster") or an acronym ("ACLs"), not a name ("Docker", "k8s").</summary>
    public static bool IsPlain(ReadOnlySpan<char> spelled)
    {
        var acronym = spelled.TrimEnd('s');
        return spelled.Length >= 3
            && (!spelled.ContainsAnyExceptInRange('a', 'z') || (acronym.Length >= 2 && !acronym.ContainsAnyExceptInRange('A', 'Z')));
    }

    /// <summary>The word itself, its plural if it is a singular, its singular if it is a plural.</summary>
    public static IReadOnlyList<string> Numbers(string word)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal))
            return [word, word[..^3] + "y"];
        if (IsPlural(word))
            return TakesEs(word[..^2]) ? [word, word[..^1], word[..^2]] : [word, word[..^1]];
        return [word, Plural(word)];
    }

    /// <summary>What <c>word*</c> stands for: number, -ed, -ing, -er, -ment, -al.</summary>
    public static IReadOnlyList<string> AllForms(string word)
    {
        var forms = new List<string>(Numbers(word)) { word + "ment", word + "ments" };
        foreach (var stem in Stems(word))
            forms.AddRange([stem + "ing", stem + "ed", stem + "er", stem + "ers", stem + "al", stem + "als"]);
        if (EndsInConsonantY(word))
            forms.Add(word[..^1] + "ied");
        return forms;
    }

    private static IEnumerable<string> Stems(string word)
    {
        yield return word.EndsWith('e') ? word[..^1] : word;
        if (Doubles(word))
            yield return word + word[^1];
    }

    private static string Plural(string word) =>
        EndsInConsonantY(word) ? word[..^1] + "ies" : TakesEs(word) ? word + "es" : word + "s";

    private static bool IsPlural(string word) =>
        word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i');

    private static bool TakesEs(string word) =>
        word[^1] is 's' or 'x' or 'z' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal);

    private static bool EndsInConsonantY(string word) => word.Length > 1 && word[^1] == 'y' && !Vowels.Contains(word[^2]);

    // "debug" -> "debugging"
    private static bool Doubles(string word) =>
        word.Length > 2 && !Vowels.Contains(word[^1]) && word[^1] is not ('w' or 'x' or 'y') && Vowels.Contains(word[^2]) && !Vowels.Contains(word[^3]);
}
