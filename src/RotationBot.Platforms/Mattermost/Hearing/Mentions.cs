namespace RotationBot.Platforms.Mattermost.Hearing;

/// <param name="Start">Where the <c>@</c> stands.</param>
/// <param name="Names">What it may name, the longest first: a name may end with the sign that ends a sentence.</param>
internal sealed record Mention(int Start, IReadOnlyList<string> Names);

/// <summary>Finds names after an <c>@</c> as the server does, but neither in code nor in what is quoted or linked to.</summary>
internal static class Mentions
{
    /// <summary>What the server itself takes for everybody.</summary>
    public static readonly IReadOnlySet<string> Everybody = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "all", "channel", "here" };

    public static List<Mention> In(string text)
    {
        var found = new List<Mention>();
        for (var at = text.IndexOf('@'); at >= 0; at = text.IndexOf('@', at + 1))
        {
            if (!IsInsideWord(text, at) && Names(text, at + 1) is { Count: > 0 } names)
                found.Add(new Mention(at, names));
        }
        if (found.Count > 0)
            DropWhatIsOnlyShown(found, text);
        return found;
    }

    /// <summary>The text without some of its parts, which are in order.</summary>
    public static string Without(string text, IEnumerable<(int Start, int Length)> parts)
    {
        foreach (var (start, length) in parts.Reverse())
            text = Cut(text, start, start + length);
        return text.Trim();
    }

    private static string Cut(string text, int from, int to)
    {
        var before = text[..from];
        var after = text[to..];
        if (string.IsNullOrWhiteSpace(before) || before.EndsWith('\n'))
            after = after.TrimStart(' ', ',', ':');
        else if (before.EndsWith(' '))
            after = after.TrimStart(' ');
        return before + after;
    }

    /// <summary>As in "jo@example" or "snake_@name"; a line that only makes letters slant is no part of a word.</summary>
    private static bool IsInsideWord(string text, int at)
    {
        var before = at - 1;
        while (before >= 0 && text[before] == '_')
            before--;
        return before >= 0 && (char.IsLetterOrDigit(text[before]) || (before == at - 1 && text[before] == '@'));
    }

    private static List<string> Names(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-' or '.'))
            end++;
        var names = new List<string>();
        for (; end > start; end--)
        {
            names.Add(text[start..end]);
            if (text[end - 1] is not ('_' or '-' or '.'))
                break;
        }
        return names;
    }

    private static void DropWhatIsOnlyShown(List<Mention> found, string text)
    {
        var shown = ShownParts.Of(text);
        found.RemoveAll(mention => shown.Any(part => mention.Start >= part.Start && mention.Start < part.End));
    }
}
