using RotationBot.Domain.Conversation;
using RotationBot.Domain.Details;
using RotationBot.Domain.Requests;

namespace RotationBot.Domain.Wording;

/// <summary>What is known about a request, in one line: "sourcegraph/customer#2231 · customer Acme · 5.2 · by Friday".</summary>
internal static class DetailWords
{
    /// <summary>What the excerpt beside it does not say: cut off there, or said in the thread since. Null: nothing, or it is private.</summary>
    public static Text? BesideExcerpt(Request request)
    {
        if (!request.IsPublic && (request.SharedIn is null || request.SharedIn != request.Channel))
            return null;
        var said = RequestWords.Excerpt(request, request.Channel).ToString();
        var links = request.Details.Links.Where(l => l.Kind != LinkKind.Other && !Says(said, l.Name) && (l.Url is null || !Says(said, l.Url.OriginalString)));
        var words = Words(request.Details).Where(d => !Says(said, d.Value)).Select(d => Text.Plain(d.Shown));
        Text[] parts = [.. links.Select(Link), .. words];
        return parts.Length == 0 ? null : Text.Join(" · ", parts);
    }

    /// <summary>All of it, without markup; empty: nothing is known.</summary>
    public static string Plain(RequestDetails details) =>
        string.Join(" · ", details.Links.Where(l => l.Kind != LinkKind.Other).Select(l => l.Url?.OriginalString ?? l.Name).Concat(Words(details).Select(d => d.Shown)));

    public static Text Link(RequestLink link) => link.Url is { } url ? Text.Of($"{new Span.Link(link.Name, url)}") : Text.Plain(link.Name);

    private static IEnumerable<(string Value, string Shown)> Words(RequestDetails details) => new (string? Value, string Label)[]
    {
        (details.Customer, "customer "), (details.Version, "version "), (details.Deployment, ""), (details.Timeline, ""),
    }.Where(d => d.Value is not null).Select(d => (d.Value!, d.Label + d.Value));

    private static bool Says(string text, string words) => text.Contains(words, StringComparison.OrdinalIgnoreCase);
}
