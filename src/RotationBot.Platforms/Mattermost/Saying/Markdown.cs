using System.Text;

namespace RotationBot.Platforms.Mattermost.Saying;

/// <summary>
/// Writes Markdown in which only what is meant to is markup. A backslash hides markup characters, but neither <c>@</c>
/// nor <c>~</c> nor character references: those are followed by a space of no width, which nobody sees.
/// </summary>
internal sealed class Markdown
{
    private const char NoWidth = '\u200B';
    private const char Unbreakable = '\u00A0';
    private readonly StringBuilder text = new();
    private bool lineStarts = true;

    /// <summary>After a mention and what may yet become part of it.</summary>
    private int mentionEnds = -1;

    public override string ToString() => text.ToString();

    /// <summary>Anybody's words, as they are: they neither format nor mention. A plain web address is one still.</summary>
    public void Words(string words)
    {
        words = words.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        for (var at = 0; at < words.Length;)
        {
            if (WebAddress.LengthAt(words, at, EndsInWord()) is var length and > 0)
                Raw(words.Substring(at, length));
            else
                Character(words, at, length = 1);
            at += length;
        }
    }

    public void Bold(string words)
    {
        if (OneLine(words) is not { Length: > 0 } line)
            return;
        Raw("**");
        Words(line);
        Raw("**");
    }

    public void Code(string code)
    {
        if (OneLine(code) is not { Length: > 0 } line)
            return;
        var fence = new string('`', LongestRun(line, '`') + 1);
        var space = line[0] == '`' || line[^1] == '`' ? " " : "";
        Raw(fence + space + line + space + fence);
    }

    /// <param name="url">Opens in a browser; other addresses are not linked.</param>
    public void Link(string label, Uri url)
    {
        var words = OneLine(label) is { Length: > 0 } line ? line : url.OriginalString;
        if (url.Scheme != Uri.UriSchemeHttps && url.Scheme != Uri.UriSchemeHttp)
        {
            Words(words);
            return;
        }
        Raw("[");
        Words(words);
        Raw($"]({Address(url)})");
    }

    /// <summary>A live mention (<c>@name</c>, <c>~name</c>), kept apart from what stands around it: the next character written cannot become part of it.</summary>
    public void Mention(char sign, string name)
    {
        if (EndsInAddress())
            Raw(" ");
        else if (EndsInWord())
            Raw(NoWidth.ToString());
        Raw(sign + name);
        mentionEnds = text.Length;
    }

    private void Character(string words, int at, int length)
    {
        var c = words[at];
        var next = at + length < words.Length ? words[at + length] : '\0';
        var afterMention = text.Length == mentionEnds;
        if (afterMention && (char.IsLetterOrDigit(c) || c is '_' or '-'))
            text.Append(NoWidth);
        if (c is '\n')
            text.Append(c);
        else if (lineStarts && (c is ' ' or '\t'))
            text.Append(Unbreakable);
        else if (c is '\\' or '`' or '*' or '[' or ']' or '|' || (c == '_' && !(EndsInWord() && char.IsLetterOrDigit(next))) || (lineStarts && IsMarkAtLineStart(c, next)) || EndsNumberAtLineStart(c))
            text.Append('\\').Append(c);
        else if (lineStarts && c == '=')
            text.Append(NoWidth).Append(c);
        else
            text.Append(c);
        if (c is '@' or '~' || (c is '#' or '&' or '<' && !char.IsWhiteSpace(next) && next != '\0') || (c is '&' or '<' && next == '\0'))
            text.Append(NoWidth);
        if (afterMention && (c is '.' or ':'))
            mentionEnds = text.Length;
        lineStarts = c == '\n' || (lineStarts && (c is ' ' or '\t'));
    }

    private void Raw(string markup)
    {
        if (markup.Length == 0)
            return;
        if (text.Length == mentionEnds && char.IsLetterOrDigit(markup[0]))
            text.Append(NoWidth);
        text.Append(markup);
        lineStarts = false;
    }

    private static bool IsMarkAtLineStart(char c, char next) => c is '>' or '+' or '-' || (c == '#' && (char.IsWhiteSpace(next) || next == '\0'));

    /// <summary>"1." and "1)" at the start of a line begin a list.</summary>
    private bool EndsNumberAtLineStart(char c)
    {
        if (c is not ('.' or ')'))
            return false;
        var start = text.Length;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
            start--;
        return start < text.Length && (start == 0 || text[start - 1] is '\n' or Unbreakable);
    }

    private bool EndsInWord() => text.Length > 0 && (char.IsLetterOrDigit(text[^1]) || text[^1] is '_' or '-' or '.' or ':' or '@' or '~');

    /// <summary>The server takes whatever follows an address without a space for a part of it.</summary>
    private bool EndsInAddress()
    {
        var start = text.Length;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
            start--;
        var end = text.ToString(start, text.Length - start);
        return end.Contains("://", StringComparison.Ordinal) || end.Contains("www.", StringComparison.OrdinalIgnoreCase);
    }

    private static string OneLine(string words) => string.Join(' ', words.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static int LongestRun(string words, char of)
    {
        var (longest, run) = (0, 0);
        foreach (var c in words)
            longest = Math.Max(longest, run = c == of ? run + 1 : 0);
        return longest;
    }

    private static string Address(Uri url) => url.AbsoluteUri
        .Replace("(", "%28", StringComparison.Ordinal)
        .Replace(")", "%29", StringComparison.Ordinal)
        .Replace("@", "%40", StringComparison.Ordinal)
        .Replace("`", "%60", StringComparison.Ordinal)
        .Replace("*", "%2A", StringComparison.Ordinal);
}
