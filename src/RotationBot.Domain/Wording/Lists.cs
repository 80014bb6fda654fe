namespace RotationBot.Domain.Wording;

/// <summary>Enumerations as people write them.</summary>
public static class Lists
{
    /// <summary>"Omar", "Omar and Jess", "Omar, Jess and Priya".</summary>
    public static string And(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "",
        1 => names[0],
        _ => string.Join(", ", names.Take(names.Count - 1)) + " and " + names[^1],
    };

    /// <summary>"Omar", "Omar or Jess", "Omar, Jess or Priya".</summary>
    public static string Or(IReadOnlyList<string> names) => names.Count < 2 ? And(names) : string.Join(", ", names.Take(names.Count - 1)) + " or " + names[^1];

    /// <summary>The first words of what somebody wrote, on one line.</summary>
    public static string Excerpt(string text, int most)
    {
        var printable = string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));
        var line = string.Join(' ', printable.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= most)
            return line;
        var cut = line.LastIndexOf(' ', most - 1);
        cut = cut > most / 2 ? cut : most - 1;
        return (char.IsHighSurrogate(line[cut - 1]) ? line[..(cut - 1)] : line[..cut]).TrimEnd() + "…";
    }
}
