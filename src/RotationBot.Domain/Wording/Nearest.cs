namespace RotationBot.Domain.Wording;

/// <summary>The known word closest to a mistyped one.</summary>
public static class Nearest
{
    /// <summary>Null if nothing is within about a third of the word's length, in any case of letters.</summary>
    public static string? To(string word, IEnumerable<string> known)
    {
        var most = Math.Max(1, (int)Math.Round(word.Length / 3.0));
        return known
            .Where(k => Math.Abs(k.Length - word.Length) <= most)
            .Select(k => (Word: k, Distance: Distance(word.ToLowerInvariant(), k.ToLowerInvariant())))
            .Where(k => k.Distance <= most && k.Distance < word.Length)
            .OrderBy(k => k.Distance)
            .ThenBy(k => k.Word, StringComparer.Ordinal)
            .Select(k => k.Word)
            .FirstOrDefault();
    }

    /// <summary>Insertions, deletions, changed letters and swapped neighbours.</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
                rows[i, j] = Step(a, b, rows, i, j);
        }
        return rows[a.Length, b.Length];
    }

    private static int Step(string a, string b, int[,] rows, int i, int j)
    {
        var cost = a[i - 1] == b[j - 1] ? 0 : 1;
        var best = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
        var swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.Min(best, rows[i - 2, j - 2] + 1) : best;
    }
}
