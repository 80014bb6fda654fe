using System.Collections.Frozen;

namespace RotationBot.Domain.Routing;

/// <summary>A phrase found: its first and last word, and what it means.</summary>
internal readonly record struct Hit<T>(int First, int Last, T Meaning)
{
    public int Length => Last - First + 1;
}

/// <summary>
/// Finds all phrases of a text in one pass: one look-up per word, more only where a phrase may begin, so the cost
/// hardly depends on how many phrases there are.
/// </summary>
internal sealed class PhraseIndex<T>
{
    private readonly FrozenDictionary<string, Entry[]>.AlternateLookup<ReadOnlySpan<char>> _phrases;
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _longestFrom;

    private PhraseIndex(Dictionary<string, List<Entry>> phrases)
    {
        _phrases = phrases.ToFrozenDictionary(p => p.Key, p => p.Value.ToArray()).GetAlternateLookup<ReadOnlySpan<char>>();
        _longestFrom = phrases.Keys.GroupBy(FirstWord)
            .ToFrozenDictionary(group => group.Key, group => group.Max(CountWords))
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private sealed record Entry(T Meaning, string? Exact);

    public static PhraseIndex<T> Build(IEnumerable<(string Written, T Meaning)> phrases, bool plurals)
    {
        var entries = new Dictionary<string, List<Entry>>();
        foreach (var (written, meaning) in phrases)
        {
            var pattern = Pattern.Parse(written, plurals);
            foreach (var form in pattern.Forms)
                Add(entries, form, new Entry(meaning, pattern.Exact));
        }
        return new PhraseIndex<T>(entries);
    }

    /// <summary>In order of their first word, the longer of two that begin together before the shorter.</summary>
    public List<Hit<T>> Find(Words words)
    {
        var hits = new List<Hit<T>>();
        for (var first = 0; first < words.Count; first++)
        {
            if (!_longestFrom.TryGetValue(words.Folded(first, first), out var longest))
                continue;
            for (var last = LastJoined(words, first, longest); last >= first; last--)
                Look(words, first, last, hits);
        }
        return hits;
    }

    private void Look(Words words, int first, int last, List<Hit<T>> hits)
    {
        if (!_phrases.TryGetValue(words.Folded(first, last), out var entries))
            return;
        foreach (var entry in entries)
        {
            if (entry.Exact is null || words.Spelled(first, last).SequenceEqual(entry.Exact))
                hits.Add(new Hit<T>(first, last, entry.Meaning));
        }
    }

    private static int LastJoined(Words words, int first, int longest)
    {
        var last = first;
        while (last + 1 < words.Count && last - first + 1 < longest && words[last + 1].Joined)
            last++;
        return last;
    }

    private static void Add(Dictionary<string, List<Entry>> entries, string form, Entry entry)
    {
        if (!entries.TryGetValue(form, out var same))
            entries[form] = same = [];
        if (!same.Contains(entry))
            same.Add(entry);
    }

    private static string FirstWord(string phrase) => phrase.Split(' ')[0];

    private static int CountWords(string phrase) => phrase.Split(' ').Length;
}
