using RotationBot.Domain.Conversation;

namespace RotationBot.Platforms.Sandbox.World;

/// <summary>How the bot's typed text reads in the sandbox. Nothing ever parses it again, so no words in it can ping.</summary>
internal static class PlainText
{
    public static string Of(Text text) => string.Concat(text.Spans.Select(Of));

    private static string Of(Span span) => span switch
    {
        Span.Named named => named.Value.TrimStart('@'),
        Span.Link link when link.Label != link.Url.OriginalString => $"{link.Label} ({link.Url.OriginalString})",
        _ => span.Plain,
    };
}
