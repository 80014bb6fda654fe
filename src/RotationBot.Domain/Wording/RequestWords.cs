using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;

namespace RotationBot.Domain.Wording;

/// <summary>How a request is referred to. What was said in private is never repeated elsewhere.</summary>
internal static class RequestWords
{
    private const int MostCharacters = 200;

    /// <summary>"R-143 (P1)", or the number alone where the priority is the default.</summary>
    public static string IdAndPriority(Organisation organisation, Request request) =>
        organisation.PriorityOf(request.Escalation.Priority) is { IsDefault: false } priority ? $"{request.Id} ({priority.Label})" : request.Id.ToString();

    /// <summary>What was asked, in quotes, on one line; nothing of a private conversation.</summary>
    public static Text Excerpt(Request request) =>
        request.Thread.Channel.Kind == ChannelKind.Private || request.Text.Length == 0
            ? Text.Of($"(private; ask {request.Asker.Name} to invite you)")
            : Text.Of($"“{Lists.Excerpt(request.Text, MostCharacters)}”");

    /// <summary>The way to the thread; empty for a direct message, which nobody else can open.</summary>
    public static Text Link(Request request) => request.Thread.Channel.Kind == ChannelKind.Direct
        ? Text.Empty
        : Text.Of($"{new Span.ToMessage("Open the thread", request.Message)}.");

    /// <summary>Where it was asked: "#delivery", or "a direct message".</summary>
    public static Text Place(Request request) => request.Thread.Channel switch
    {
        { Kind: ChannelKind.Direct } => Text.Plain("a direct message"),
        { Configured: { } channel } => Text.Of($"{new Span.InChannel(channel)}"),
        _ => Text.Plain("another channel"),
    };
}
