using System.Collections.Frozen;
using RotationBot.Domain.Routing;

namespace RotationBot.Domain.Details;

/// <summary>Finds tickets called by their names: <c>MM-58123</c>, <c>ZD-4711</c>, <c>Zendesk ticket 4711</c>. Pasted code names none.</summary>
internal static class TicketReader
{
    private const int LongestKey = 10;

    /// <summary>A key of fewer digits is one only where the text speaks of Jira: "NODE-3" is a machine.</summary>
    private const int TellingDigits = 3;

    // Names of standards and the like that look like keys.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NoKeys = (
        "UTF ISO SHA AES RSA MD TLS SSL RFC CVE CWE GHSA PEP IEEE ECMA ANSI GPT HTTP COVID EC ED IPV GH UTC GMT GO ERR ERROR HRESULT SEV SLA " +
        "CP KB WIN RHEL CIS SOC NIST ARM AMD").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static IEnumerable<RequestLink> Read(Words words)
    {
        bool? jira = null;
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i].Voice == Voice.Code)
                continue;
            if (Zendesk(words, i) is { } ticket)
                yield return new(LinkKind.Zendesk, "Zendesk " + ticket, null);
            else if (IsKeyAt(words, i) && (words[i + 1].End - words[i + 1].Start >= TellingDigits || (jira ??= SpeaksOfJira(words))))
                yield return new(LinkKind.Jira, words.Spelled(i, i + 1).ToString(), null);
        }
    }

    /// <summary>"MM-58123": letters, a hyphen, a number.</summary>
    public static bool IsKey(string text) => text.Split('-') is [var project, var number] && IsProject(project.ToUpperInvariant()) && IsNumber(number);

    private static bool SpeaksOfJira(Words words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words.Folded(i, i) is "jira")
                return true;
        }
        return false;
    }

    private static bool IsKeyAt(Words words, int index) =>
        words.Between(index, index + 1) is "-" && IsProject(words.Spelled(index, index)) && IsNumber(words.Spelled(index + 1, index + 1))
        && !words.IsFollowedBy(index + 1, '-') && words.SignBefore(index) is not ('-' or '/' or '.' or '_');

    private static bool IsProject(ReadOnlySpan<char> text)
    {
        if (text.Length is < 2 or > LongestKey || !char.IsAsciiLetterUpper(text[0]) || NoKeys.Contains(text))
            return false;
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterUpper(c) && !char.IsAsciiDigit(c))
                return false;
        }
        return true;
    }

    private static string? Zendesk(Words words, int index)
    {
        if (words.Folded(index, index) is not ("zendesk" or "zd"))
            return null;
        var at = index + 1;
        while (at < words.Count && at <= index + 2 && words.Folded(at, at) is "ticket" or "case" or "request")
            at++;
        return at < words.Count && words.Between(at - 1, at).Length <= 3 && IsNumber(words.Spelled(at, at)) ? words.Spelled(at, at).ToString() : null;
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => text.Length is > 0 and < 13 && text.IndexOfAnyExceptInRange('0', '9') < 0;
}
