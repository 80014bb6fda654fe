using System.Text;
using System.Text.RegularExpressions;

namespace RotationBot.Emulators.Slack;

/// <summary>Slack's text: <c>&lt;…&gt;</c> are tokens, everything else is what it says.</summary>
internal static partial class Mrkdwn
{
    /// <returns>The text as Slack keeps it: what is neither a token nor an entity is escaped.</returns>
    public static string Normal(string text)
    {
        if (text.AsSpan().IndexOfAny("&<>") < 0)
            return text;
        var normal = new StringBuilder(text.Length + 16);
        var done = 0;
        foreach (Match kept in Kept().Matches(text))
        {
            Escape(normal, text.AsSpan(done, kept.Index - done));
            normal.Append(kept.ValueSpan);
            done = kept.Index + kept.Length;
        }
        Escape(normal, text.AsSpan(done));
        return normal.ToString();
    }

    /// <returns>Whom the text names: ids of users and of user groups, <c>channel</c>, <c>here</c>, <c>everyone</c>.</returns>
    public static IEnumerable<string> Mentions(string text) =>
        text.Contains('<', StringComparison.Ordinal) ? Mention().Matches(text).Select(m => m.Groups["all"] is { Success: true } all ? all.Value.ToLowerInvariant() : m.Groups["who"].Value) : [];

    private static void Escape(StringBuilder to, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            _ = c switch
            {
                '&' => to.Append("&amp;"),
                '<' => to.Append("&lt;"),
                '>' => to.Append("&gt;"),
                _ => to.Append(c),
            };
    }

    [GeneratedRegex(@"&(?:amp|lt|gt);|<(?:@[UW][A-Z0-9]+|#[CG][A-Z0-9]+|!(?:(?i:channel|here|everyone)|subteam\^S[A-Z0-9]+|date\^[^<>|]+)|(?:https?://|mailto:|tel:)[^<>|\s]+)(?:\|[^<>]*)?>")]
    private static partial Regex Kept();

    [GeneratedRegex(@"<(?:@(?<who>[UW][A-Z0-9]+)|!(?<all>(?i:channel|here|everyone))|!subteam\^(?<who>S[A-Z0-9]+))(?:\|[^<>]*)?>")]
    private static partial Regex Mention();
}
