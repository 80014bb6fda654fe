namespace RotationBot.Configuration;

/// <summary>Finds the name somebody probably meant.</summary>
internal static class Nearest
{
    private const int MostListed = 8;

    /// <summary>The end of a message about an unknown name: the nearest one, else what there is.</summary>
    /// <param name="listed">What the list is called ("known", "allowed").</param>
    public static string Hint(string word, IEnumerable<string> names, string listed = "known")
    {
        var all = names.Order(StringComparer.Ordinal).ToList();
        if (To(word, all) is { } near)
            return $"; did you mean \"{near}\"?";
        return all.Count == 0 ? "; there are none" : $"; {listed}: {string.Join(", ", all.Take(MostListed))}{(all.Count > MostListed ? ", …" : "")}";
    }

    /// <summary>The nearest name, if it differs in no more than about a third of its letters.</summary>
    public static string? To(string word, IEnumerable<string> names)
    {
        var most = Math.Max(1, (int)Math.Round(word.Length / 3.0));
        return names.Where(n => Math.Abs(n.Length - word.Length) <= most)
            .Select(n => (Name: n, Distance: Distance(word.ToLowerInvariant(), n.ToLowerInvariant())))
            .Where(n => n.Distance <= most && n.Distance < Math.Max(word.Length, 1))
            .OrderBy(n => n.Distance).Select(n => n.Name).FirstOrDefault();
    }

    /// <summary>Letters to insert, delete, replace or swap with their neighbour (Damerau).</summary>
    public static int Distance(string a, string b)
    {
        var steps = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            steps[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            steps[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
                steps[i, j] = Step(steps, a, b, i, j);
        return steps[a.Length, b.Length];
    }

    private static int Step(int[,] steps, string a, string b, int i, int j)
    {
        var replaced = steps[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        var step = Math.Min(replaced, Math.Min(steps[i - 1, j], steps[i, j - 1]) + 1);
        var swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.Min(step, steps[i - 2, j - 2] + 1) : step;
    }
}
