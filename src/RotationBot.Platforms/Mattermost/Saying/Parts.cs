using RotationBot.Domain.Conversation;

namespace RotationBot.Platforms.Mattermost.Saying;

/// <summary>A text that is too long for one message, parted between lines; a line that is too long alone, between words.</summary>
internal static class Parts
{
    /// <summary>What a server takes in one message, in characters as people count them.</summary>
    public const int Longest = 16_383;

    private const int Piece = 2_000;
    private const string More = " …";

    /// <returns>One at least.</returns>
    public static IReadOnlyList<Written> Of(Text text, ServerNames names, bool pinging = true, int limit = Longest)
    {
        var whole = MarkdownText.Of(text, names, pinging);
        return whole.Length <= limit ? [whole] : [.. Packed(text, names, pinging, limit)];
    }

    /// <summary>Only as much as one message takes; where that is not all, it says so.</summary>
    public static Written First(Text text, ServerNames names, bool pinging = true, int limit = Longest)
    {
        var parts = Of(text, names, pinging, limit - More.Length);
        return parts.Count == 1 ? parts[0] : parts[0] with { Text = parts[0].Text + More };
    }

    private static IEnumerable<Written> Packed(Text text, ServerNames names, bool pinging, int limit)
    {
        Text? gathered = null;
        foreach (var line in Lines(text).SelectMany(line => MarkdownText.Of(line, names, pinging).Length <= limit ? [line] : Pieces(line)))
        {
            var longer = gathered is null ? line : Text.Join("\n", [gathered, line]);
            if (gathered is null || MarkdownText.Of(longer, names, pinging).Length <= limit)
            {
                gathered = longer;
                continue;
            }
            yield return MarkdownText.Of(gathered, names, pinging);
            gathered = line;
        }
        yield return MarkdownText.Of(gathered!, names, pinging);
    }

    private static IEnumerable<Text> Lines(Text text)
    {
        var line = new List<Span>();
        foreach (var span in text.Spans)
        {
            if (span is not Span.Words words)
            {
                line.Add(span);
                continue;
            }
            var lines = words.Value.Split('\n');
            line.Add(new Span.Words(lines[0]));
            foreach (var next in lines.Skip(1))
            {
                yield return new(line);
                line = [new Span.Words(next)];
            }
        }
        yield return new(line);
    }

    private static IEnumerable<Text> Pieces(Text line) => line.Spans.SelectMany(span => span switch
    {
        Span.Words words => Pieces(words.Value).Select(piece => new Text([new Span.Words(piece)])),
        Span.Code code => Pieces(code.Value).Select(piece => new Text([new Span.Code(piece)])),
        Span.Bold bold => Pieces(bold.Value).Select(piece => new Text([new Span.Bold(piece)])),
        _ => [new Text([span])],
    });

    private static IEnumerable<string> Pieces(string words)
    {
        while (words.Length > Piece)
        {
            var end = words.LastIndexOf(' ', Piece - 1);
            if (end <= 0)
                end = char.IsHighSurrogate(words[Piece - 1]) ? Piece - 1 : Piece;
            yield return words[..end];
            words = words[end..].TrimStart(' ');
        }
        yield return words;
    }
}
