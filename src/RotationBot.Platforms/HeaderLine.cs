using RotationBot.Domain.Conversation;

namespace RotationBot.Platforms;

/// <summary>A channel's header, in parts between bars: what people wrote, and the bot's own segment among it.</summary>
internal static class HeaderLine
{
    /// <summary>Replaces the bot's segment where it stands, or adds it at the end, in the first form that fits. People's words are never touched.</summary>
    /// <param name="limit">The longest header, in characters.</param>
    public static MergedHeader Merge(string header, SetHeader ours, int limit)
    {
        var parts = header.Split(HeaderMarker.Separator).ToList();
        var place = PlaceIn(parts, ours);
        var theirs = place < 0 ? header : Joined([.. parts[..place], .. parts[(place + 1)..]]);
        if (ours.Segment.Length == 0)
            return new(theirs, LeftOut: false);
        return Forms(ours).Select(With).FirstOrDefault(text => text.Length <= limit) is { } fits ? new(fits, LeftOut: false) : new(theirs, LeftOut: true);

        string With(string form) => place >= 0 ? Joined([.. parts[..place], form, .. parts[(place + 1)..]])
            : string.IsNullOrWhiteSpace(header) ? form
            : Joined([header, form]);
    }

    /// <returns>Below zero: it is not there.</returns>
    private static int PlaceIn(List<string> parts, SetHeader ours) => parts.FindLastIndex(part =>
        part.TrimStart().StartsWith(HeaderMarker.Words, StringComparison.Ordinal) && (!ours.First || Forms(ours).Any(form => PlainWords.Same(form, part))));

    private static IEnumerable<string> Forms(SetHeader ours) => [ours.Segment, .. ours.Shorter ?? []];

    private static string Joined(IEnumerable<string> parts) => string.Join(HeaderMarker.Separator, parts);
}

/// <param name="LeftOut">Not even the shortest form of the bot's segment fits beside people's words.</param>
internal sealed record MergedHeader(string Text, bool LeftOut);
