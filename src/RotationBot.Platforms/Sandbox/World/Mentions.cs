namespace RotationBot.Platforms.Sandbox.World;

internal enum MentionKind
{
    Bot,
    Group,
    User,
}

/// <param name="Start">Where the <c>@</c> stands.</param>
internal readonly record struct Mention(MentionKind Kind, string Id, int Start, int Length);

/// <summary>Finds names after an <c>@</c>, as whole words, outside code and quoted lines.</summary>
internal static class Mentions
{
    public static List<Mention> In(string text, Workspace workspace)
    {
        var found = new List<Mention>();
        for (var at = text.IndexOf('@'); at >= 0; at = text.IndexOf('@', at + 1))
        {
            if (at > 0 && IsPartOfName(text[at - 1]))
                continue;
            var length = NameLength(text, at + 1);
            if (length > 0 && Resolve(text.Substring(at + 1, length), workspace) is var (kind, id))
                found.Add(new Mention(kind, id, at, length + 1));
        }

        if (found.Count > 0)
            DropWhatIsOnlyShown(found, text);
        return found;
    }

    /// <summary>The text without the names of the bot and of groups.</summary>
    public static string WithoutAddressees(string text, IEnumerable<Mention> mentions)
    {
        foreach (var mention in mentions.Where(m => m.Kind != MentionKind.User).Reverse())
            text = Cut(text, mention.Start, mention.Start + mention.Length);
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

    private static bool IsPartOfName(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or '@';

    private static int NameLength(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-' or '.'))
            end++;
        while (end > start && text[end - 1] is '_' or '-' or '.')
            end--;
        return end - start;
    }

    private static (MentionKind Kind, string Id)? Resolve(string name, Workspace workspace)
    {
        if (name.Equals(Workspace.Bot, StringComparison.OrdinalIgnoreCase))
            return (MentionKind.Bot, Workspace.Bot);
        if (workspace.Group(name) is { } group)
            return (MentionKind.Group, group);
        return workspace.User(name) is { } user ? (MentionKind.User, user.Id) : null;
    }

    private static void DropWhatIsOnlyShown(List<Mention> found, string text)
    {
        var shown = ShownParts.Of(text);
        found.RemoveAll(mention => shown.Any(part => mention.Start >= part.Start && mention.Start < part.End));
    }
}
