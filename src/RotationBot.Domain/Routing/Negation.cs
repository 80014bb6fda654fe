using System.Collections.Frozen;

namespace RotationBot.Domain.Routing;

/// <summary>Whether the words before a phrase take it back: "not urgent", "isn't really an outage".</summary>
internal static class Negation
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Negators = Set(
        "not", "non", "no", "never", "isn", "isnt", "wasn", "wasnt", "aren", "arent", "nor", "neither", "nothing");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Fillers = Set(
        "t", "a", "an", "the", "at", "all", "any", "very", "really", "super", "that", "so", "too", "yet", "longer", "particularly", "terribly");

    public static bool Precedes(Words words, int first)
    {
        var at = first;
        while (at > 0 && words[at].Joined && Fillers.Contains(words.Folded(at - 1, at - 1)))
            at--;
        return at > 0 && words[at].Joined && Negators.Contains(words.Folded(at - 1, at - 1));
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(params string[] words) =>
        words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
