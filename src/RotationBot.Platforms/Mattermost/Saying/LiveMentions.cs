using System.Text;
using System.Text.RegularExpressions;

namespace RotationBot.Platforms.Mattermost.Saying;

/// <summary>Whom a finished text may mention, read as widely as any server might: better one too many than one too few.</summary>
internal static partial class LiveMentions
{
    /// <returns>The names without <c>@</c>, in lower case.</returns>
    public static IReadOnlySet<string> In(string markdown) =>
        At().Matches(Reference().Replace(WithoutCode(markdown), "@")).Select(m => Trimmed(m.Groups[1].Value)).Where(n => n.Length > 0).ToHashSet();

    /// <summary>Servers overlook such characters at the end of a name.</summary>
    public static string Trimmed(string name) => name.TrimEnd('.', '-', '_', ':').ToLowerInvariant();

    private static string WithoutCode(string markdown)
    {
        var kept = new StringBuilder();
        for (var at = 0; at < markdown.Length;)
        {
            var skip = markdown[at] switch
            {
                '\\' when at + 1 < markdown.Length && markdown[at + 1] is '\\' or '`' => 2,
                '`' => CodeAt(markdown, at),
                _ => 1,
            };
            if (markdown[at] == '`' && skip > 1)
                kept.Append(' ');
            else
                kept.Append(markdown, at, skip);
            at += skip;
        }
        return kept.ToString();
    }

    /// <returns>How long the code is, its fences included; without an end, the fence's own length.</returns>
    private static int CodeAt(string markdown, int at)
    {
        var fence = RunAt(markdown, at);
        for (var end = at + fence; end < markdown.Length; end++)
        {
            if (markdown[end] != '`')
                continue;
            var run = RunAt(markdown, end);
            if (run == fence)
                return end + run - at;
            end += run - 1;
        }
        return fence;
    }

    private static int RunAt(string markdown, int at)
    {
        var end = at;
        while (end < markdown.Length && markdown[end] == '`')
            end++;
        return end - at;
    }

    [GeneratedRegex(@"@([\p{L}\p{N}][\p{L}\p{N}._:-]*)")]
    private static partial Regex At();

    /// <summary>Another way to write the sign, which servers read.</summary>
    [GeneratedRegex("&(?:#0*64|#[xX]0*40|commat);")]
    private static partial Regex Reference();
}
