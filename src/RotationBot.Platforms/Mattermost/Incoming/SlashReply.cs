namespace RotationBot.Platforms.Mattermost.Incoming;

/// <summary>Where the answer to a command goes, as the event carries it.</summary>
internal static class SlashReply
{
    private const string Nowhere = "none-";

    /// <summary>The last part of the command's <c>response_url</c>: the rest is the server's address, which the bot knows better. Null: there is none.</summary>
    public static string? HookIn(string responseUrl) =>
        Uri.TryCreate(responseUrl, UriKind.Absolute, out var url) && url.Segments.LastOrDefault()?.TrimEnd('/') is { } last && IsHook(last) ? last : null;

    public static string WithoutHook(string trigger) => Nowhere + trigger;

    public static bool IsHook(string reply) => reply.Length is > 0 and <= 64 && reply.All(char.IsAsciiLetterOrDigit);
}
