using System.Text.RegularExpressions;

namespace RotationBot.Platforms.Mattermost.Hearing;

/// <summary>The parts of a Markdown text that show something instead of saying it: code, quoted lines and web addresses.</summary>
internal static partial class ShownParts
{
    private const int CodeIndent = 4;

    public static List<(int Start, int End)> Of(string text)
    {
        var parts = new List<(int Start, int End)>();
        var said = new char[text.Length];
        Blocks(text, said, parts);
        var inline = new string(said);
        Spans(inline, parts);
        foreach (Match address in Address().Matches(inline))
            parts.Add((address.Index, address.Index + address.Length));
        return parts;
    }

    /// <summary>Finds whole lines, and leaves of the text what is not among them.</summary>
    private static void Blocks(string text, char[] said, List<(int Start, int End)> parts)
    {
        var lines = new Lines();
        for (var start = 0; start < text.Length;)
        {
            var newline = text.IndexOf('\n', start);
            var end = newline < 0 ? text.Length : newline + 1;
            var shown = lines.Shows(text.AsSpan(start, end - start));
            if (shown)
                parts.Add((start, end));
            for (var i = start; i < end; i++)
                said[i] = shown ? '\n' : text[i];
            start = end;
        }
    }

    /// <summary>Code between back-ticks of the same number, within one paragraph, and the target of a link.</summary>
    private static void Spans(string text, List<(int Start, int End)> parts)
    {
        for (var i = 0; i < text.Length;)
        {
            var end = text[i] switch
            {
                '`' => EndOfCode(text, i),
                ']' when i + 1 < text.Length && text[i + 1] == '(' => EndOfTarget(text, i + 2),
                _ => 0,
            };
            if (end > 0)
                parts.Add((i, end));
            else
                end = text[i] == '\\' && i + 1 < text.Length && text[i + 1] == '`' ? i + 2 : AfterTicks(text, i);
            i = end;
        }
    }

    /// <returns>0: the ticks are never closed, so they are only ticks.</returns>
    private static int EndOfCode(string text, int start)
    {
        var ticks = AfterTicks(text, start) - start;
        for (var i = start + ticks; i < text.Length; i++)
        {
            if (text[i] == '\n' && IsBlankFrom(text, i + 1))
                return 0;
            if (text[i] != '`')
                continue;
            var end = AfterTicks(text, i);
            if (end - i == ticks)
                return end;
            i = end - 1;
        }
        return 0;
    }

    /// <returns>0: it is no link.</returns>
    private static int EndOfTarget(string text, int start)
    {
        var depth = 1;
        for (var i = start; i < text.Length && text[i] != '\n'; i++)
        {
            depth += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
                return i + 1;
        }
        return 0;
    }

    private static bool IsBlankFrom(string text, int start)
    {
        var i = start;
        while (i < text.Length && text[i] is ' ' or '\t' or '\r')
            i++;
        return i == text.Length || text[i] == '\n';
    }

    private static int AfterTicks(string text, int start)
    {
        var end = start + 1;
        while (text[start] == '`' && end < text.Length && text[end] == '`')
            end++;
        return end;
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?:[a-z][a-z0-9+.-]*://|www\.|mailto:)[^\s<>]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    /// <summary>Reads line after line, and knows in what block each stands.</summary>
    private sealed class Lines
    {
        private char fence;
        private int fenceLength;
        private bool afterBlank = true;
        private bool inIndent;
        private bool inItem;

        /// <summary>Whether the line is code, belongs to a fence, or is quoted.</summary>
        public bool Shows(ReadOnlySpan<char> line)
        {
            var words = line.TrimStart();
            var indent = Indent(line);
            if (fence != 0)
                return InFence(words.TrimEnd(), indent);
            if (words.Trim().IsEmpty)
                return Blank();
            var starts = indent < CodeIndent ? Run(words) : 0;
            if (starts >= 3)
                (fence, fenceLength) = (words[0], starts);
            inIndent = starts < 3 && indent >= CodeIndent && (inIndent || afterBlank) && !inItem;
            if (indent < CodeIndent)
                inItem = IsItem(words);
            afterBlank = false;
            return starts >= 3 || inIndent || (indent < CodeIndent && words[0] == '>');
        }

        private bool InFence(ReadOnlySpan<char> words, int indent)
        {
            if (indent < CodeIndent && !words.IsEmpty && words[0] == fence && Run(words) is var run && run >= fenceLength && run == words.Length)
            {
                fence = '\0';
                afterBlank = true;
            }
            return true;
        }

        private bool Blank()
        {
            afterBlank = true;
            return inIndent;
        }

        private static int Indent(ReadOnlySpan<char> line)
        {
            var width = 0;
            foreach (var c in line)
            {
                if (c is not (' ' or '\t'))
                    break;
                width += c == '\t' ? CodeIndent : 1;
            }
            return width;
        }

        /// <summary>How many signs of a fence it begins with; a fence of ticks has none behind.</summary>
        private static int Run(ReadOnlySpan<char> words)
        {
            if (words.IsEmpty || words[0] is not ('`' or '~'))
                return 0;
            var run = words.IndexOfAnyExcept(words[0]);
            if (run < 0)
                return words.Length;
            return words[0] == '`' && words[run..].Contains('`') ? 0 : run;
        }

        private static bool IsItem(ReadOnlySpan<char> words)
        {
            var digits = words.IndexOfAnyExceptInRange('0', '9');
            var mark = digits < 0 ? words.Length : digits;
            return mark + 1 < words.Length && words[mark + 1] == ' ' && (mark == 0 ? words[0] is '-' or '*' or '+' : words[mark] is '.' or ')');
        }
    }
}
