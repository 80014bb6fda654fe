namespace RotationBot.Platforms.Sandbox.World;

/// <summary>The parts of a text that show something instead of saying it: code and quoted lines.</summary>
internal static class ShownParts
{
    public static List<(int Start, int End)> Of(string text)
    {
        var parts = new List<(int Start, int End)>();
        var lineStart = true;
        for (var i = 0; i < text.Length;)
        {
            var end = lineStart && text[i] == '>' ? EndOfQuote(text, i)
                : text[i] == '`' ? EndOfCode(text, i)
                : 0;
            if (end > 0)
                parts.Add((i, end));
            else
                end = AfterRun(text, i);
            lineStart = text[end - 1] == '\n' || (lineStart && text[end - 1] == ' ');
            i = end;
        }

        return parts;
    }

    /// <summary>Three signs quote everything that follows, one sign its line.</summary>
    private static int EndOfQuote(string text, int start)
    {
        if (text.AsSpan(start).StartsWith(">>>"))
            return text.Length;
        var newline = text.IndexOf('\n', start);
        return newline < 0 ? text.Length : newline + 1;
    }

    /// <returns>0: the ticks are never closed, so they are only ticks.</returns>
    private static int EndOfCode(string text, int start)
    {
        var ticks = AfterRun(text, start) - start;
        for (var i = start + ticks; i < text.Length; i++)
        {
            if (text[i] == '\n' && ticks < 3)
                return 0;
            if (text[i] != '`')
                continue;
            var end = AfterRun(text, i);
            if (end - i == ticks)
                return end;
            i = end - 1;
        }

        return 0;
    }

    private static int AfterRun(string text, int start)
    {
        var end = start + 1;
        while (text[start] == '`' && end < text.Length && text[end] == '`')
            end++;
        return end;
    }
}
