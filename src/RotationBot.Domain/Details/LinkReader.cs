using System.Buffers;
using RotationBot.Domain.Routing;

namespace RotationBot.Domain.Details;

/// <summary>Finds what a text points to, in quotes and code as well: a link is a link wherever it stands.</summary>
internal static class LinkReader
{
    private const int Most = 8;
    private const int MostOfOthers = 4;
    private const int LongestUrl = 2000;
    private const int LongestName = 140;

    private static readonly SearchValues<char> AfterUrl = SearchValues.Create(" \t\r\n<>\"|`");

    public static IReadOnlyList<RequestLink> Read(string text, Words words)
    {
        var links = Urls(text).Concat(IssueNames(text)).Concat(TicketReader.Read(words)).DistinctBy(l => (l.Kind, l.Kind == LinkKind.Other ? l.Url!.OriginalString : l.Name)).ToList();
        return [.. links.Where(l => l.Kind != LinkKind.Other).Take(Most), .. links.Where(l => l.Kind == LinkKind.Other).Take(MostOfOthers)];
    }

    private static IEnumerable<RequestLink> Urls(string text)
    {
        for (var at = text.IndexOf("://", StringComparison.Ordinal); at >= 0; at = text.IndexOf("://", at, StringComparison.Ordinal))
        {
            var start = SchemeStart(text, at);
            var length = text.AsSpan(at).IndexOfAny(AfterUrl);
            var end = length < 0 ? text.Length : at + length;
            if (start >= 0 && end - start <= LongestUrl && Read(text[start..end]) is { } link)
                yield return link;
            at = Math.Max(end, at + 3);
            if (at >= text.Length)
                yield break;
        }
    }

    private static int SchemeStart(string text, int colon) =>
        EndsWith(text, colon, "https") ? colon - 5 : EndsWith(text, colon, "http") ? colon - 4 : -1;

    private static bool EndsWith(string text, int end, string word) =>
        end >= word.Length && text.AsSpan(end - word.Length, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>An address with a name and a password in it is not kept.</summary>
    private static RequestLink? Read(string url) =>
        Uri.TryCreate(url.TrimEnd('.', ',', ';', ':', '!', '?', ')', ']', '}', '\'', '*', '_', '~'), UriKind.Absolute, out var uri) && uri.Host.Length > 0 && uri.UserInfo.Length == 0
            ? Known(uri)
            : null;

    private static RequestLink Known(Uri url)
    {
        var path = url.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (IsGithub(url.Host) && path is [var owner, var repository, "issues" or "pull", var number, ..] && IsNumber(number))
            return new(path[2] == "pull" ? LinkKind.PullRequest : LinkKind.GithubIssue, $"{owner}/{repository}#{number}", url);
        if (url.Host.EndsWith(".zendesk.com", StringComparison.OrdinalIgnoreCase) && path is [.., "tickets" or "requests", var ticket] && IsNumber(ticket))
            return new(LinkKind.Zendesk, "Zendesk " + ticket, url);
        if (path is [.., "browse", var key] && TicketReader.IsKey(key))
            return new(LinkKind.Jira, key.ToUpperInvariant(), url);
        return new(LinkKind.Other, url.Host, url);
    }

    private static bool IsGithub(string host) =>
        host.Equals("www.github.com", StringComparison.OrdinalIgnoreCase) || host.StartsWith("github.", StringComparison.OrdinalIgnoreCase);

    // "owner/repository#7"
    private static IEnumerable<RequestLink> IssueNames(string text)
    {
        for (var at = text.IndexOf('#', StringComparison.Ordinal); at >= 0; at = text.IndexOf('#', at + 1))
        {
            var start = at;
            while (start > 0 && at - start < LongestName && IsNamePart(text[start - 1]))
                start--;
            var end = at + 1;
            while (end < text.Length && end - at < 10 && char.IsAsciiDigit(text[end]))
                end++;
            var ends = end == text.Length || !char.IsLetterOrDigit(text[end]);
            if (end > at + 1 && ends && text[start..at].TrimStart('.', '-', '_') is var name && name.Split('/') is [{ Length: > 0 }, { Length: > 0 }])
                yield return new(LinkKind.GithubIssue, $"{name}{text[at..end]}", new Uri($"https://github.com/{name}/issues/{text[(at + 1)..end]}"));
        }
    }

    private static bool IsNamePart(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '/';

    private static bool IsNumber(string text) => text.Length is > 0 and < 13 && text.All(char.IsAsciiDigit);
}
