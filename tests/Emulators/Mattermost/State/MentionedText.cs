using System.Text;
using System.Text.RegularExpressions;

namespace RotationBot.Emulators.Mattermost.State;

/// <summary>Reads the words of a post that may call somebody: outside code and the addresses of links.</summary>
internal static partial class MentionedText
{
    /// <returns>In lower case: every <c>@name</c>, and every bare word.</returns>
    public static HashSet<string> Words(string text)
    {
        var words = new HashSet<string>();
        foreach (Match match in Word().Matches(WithoutCode(text)))
            for (var word = match.Value.ToLowerInvariant(); word.Length > 0; word = word[..^1])
            {
                words.Add(word);
                if (!".:-_".Contains(word[^1], StringComparison.Ordinal))
                    break;
            }
        return words;
    }

    private static string WithoutCode(string text)
    {
        var open = new StringBuilder();
        var fenced = false;
        foreach (var line in text.Split('\n'))
        {
            var fence = line.TrimStart().StartsWith("```", StringComparison.Ordinal);
            if (!fenced && !fence && !line.StartsWith("    ", StringComparison.Ordinal))
                open.Append(line).Append('\n');
            fenced ^= fence;
        }
        return LinkAddress().Replace(CodeSpan().Replace(open.ToString(), " "), "] ");
    }

    [GeneratedRegex(@"(?<![\w@.:-])@?[\w][\w.-]*[:_-]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<!`)(`+)(?!`).+?(?<!`)\1(?!`)", RegexOptions.Singleline)]
    private static partial Regex CodeSpan();

    [GeneratedRegex(@"\]\([^)\s]*\)")]
    private static partial Regex LinkAddress();
}
