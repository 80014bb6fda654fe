namespace RotationBot.Domain.Routing;

/// <summary>Whether a line was written by a program and not by the asker: a log line, a stack frame, a command behind its prompt.</summary>
/// <remarks>
/// Judged by how the line begins, so that a sentence with a piece of log in it stays the asker's own. A clock time
/// needs its seconds: people write "2026-02-11 08:12 it went down". Settings pasted without a fence are not told from prose.
/// </remarks>
internal static class PastedLine
{
    private static readonly string[] Levels = ["[DEBUG]", "[INFO]", "[WARN]", "[WARNING]", "[ERROR]", "[FATAL]"];
    private static readonly string[] Fields = ["t=20", "ts=20", "time=20", "time=\"20", "level=", "lvl="];

    /// <param name="line">From its first sign to its end, indentation left out.</param>
    public static bool Is(ReadOnlySpan<char> line) =>
        line.StartsWith("$ ") || IsFrame(line) || StartsWithOne(line, Levels) || StartsWithOne(line, Fields) || IsStamped(line);

    // "at com.example.Mirror.fetch(Mirror.java:88)", "at fetch (/app/mirror.js:88:3)", "File "mirror.py", line 88"
    private static bool IsFrame(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("File \""))
            return line.Contains("\", line ", StringComparison.Ordinal);
        return line.StartsWith("at ") && line.TrimEnd()[^1] == ')' && line.IndexOf('(') is > 3 and var open
            && line[3..open].TrimEnd() is var name && !name.Contains(' ') && (name.Contains('.') || line[open..].Contains(':'));
    }

    private static bool IsStamped(ReadOnlySpan<char> line)
    {
        line = line.TrimStart('[');
        if (Fits(line, "0000-00-00"))
            line = line[10..].TrimStart("T ");
        return Fits(line, "00:00:00");
    }

    /// <param name="shape">0 stands for any digit.</param>
    private static bool Fits(ReadOnlySpan<char> line, string shape)
    {
        if (line.Length < shape.Length)
            return false;
        for (var i = 0; i < shape.Length; i++)
        {
            if (shape[i] == '0' ? !char.IsAsciiDigit(line[i]) : line[i] != shape[i])
                return false;
        }
        return true;
    }

    private static bool StartsWithOne(ReadOnlySpan<char> line, string[] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (line.StartsWith(beginning))
                return true;
        }
        return false;
    }
}
