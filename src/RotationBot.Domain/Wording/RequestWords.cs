using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;

namespace RotationBot.Domain.Wording;

/// <summary>How a request is referred to. What was said in private is never repeated elsewhere.</summary>
internal static class RequestWords
{
    private const int MostCharacters = 200;
    private const int FewCharacters = 60;

    /// <summary>"R-143 (P1)", or the number alone where the priority is the default.</summary>
    public static string IdAndPriority(Organisation organisation, Request request) =>
        organisation.PriorityOf(request.Escalation.Priority) is { IsDefault: false } priority ? $"{request.Id} ({priority.Label})" : request.Id.ToString();

    /// <summary>How it stands, in one line. What was said in private is left out.</summary>
    public static Text Row(Turn turn, Request request)
    {
        var excerpt = request.IsPublic ? Text.Of($" · “{Lists.Excerpt(request.Text, FewCharacters)}”") : Text.Empty;
        return Text.Of($"{StatusWords.Of(turn, request with { Why = null })} · {Times.Length(turn.Now - request.OpenedAt)} old{excerpt}");
    }

    /// <summary>What was asked, in quotes, on one line. Of a private conversation nothing, but in the channel the asker chose to post it in.</summary>
    /// <param name="shownIn">The channel it is shown in; null: to one person.</param>
    public static Text Excerpt(Request request, ChannelId? shownIn) => request switch
    {
        { Text.Length: 0 } => Text.Of($"(the text is no longer kept)"),
        _ when request.IsPublic || (shownIn is not null && shownIn == request.SharedIn) => Text.Of($"“{Lists.Excerpt(request.Text, MostCharacters)}”"),
        { Thread.Channel.Kind: ChannelKind.Private } => Text.Of($"(private; ask {request.Asker.Name} to invite you)"),
        _ => Text.Of($"(said in private; ask {request.Asker.Name})"),
    };

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
