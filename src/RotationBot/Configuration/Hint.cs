using RotationBot.Domain.Wording;

namespace RotationBot.Configuration;

/// <summary>The end of a message about an unknown name.</summary>
internal static class Hint
{
    private const int MostListed = 8;

    /// <summary>The nearest name, else what there is.</summary>
    /// <param name="listed">What the list is called ("known", "allowed").</param>
    public static string For(string word, IEnumerable<string> names, string listed = "known")
    {
        var all = names.Order(StringComparer.Ordinal).ToList();
        if (Nearest.To(word, all) is { } near)
            return $"; did you mean \"{near}\"?";
        return all.Count == 0 ? "; there are none" : $"; {listed}: {string.Join(", ", all.Take(MostListed))}{(all.Count > MostListed ? ", …" : "")}";
    }
}
