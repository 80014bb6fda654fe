using RotationBot.Domain.Conversation;

namespace RotationBot.Platforms.Sandbox.World;

/// <summary>A channel's header: what people wrote, then the bot's own segment.</summary>
internal static class HeaderLine
{
    public const int Longest = 1024;

    private const string Marker = HeaderMarker.Separator + HeaderMarker.Words;

    /// <summary>Replaces the bot's segment and leaves people's words alone; a segment that does not fit is cut.</summary>
    public static string Merge(string header, string segment)
    {
        var own = OfPeople(header);
        if (segment.Length == 0)
            return own;
        var line = own.Length == 0 ? segment : own + HeaderMarker.Separator + segment;
        return line.Length <= Longest ? line : line[..(Longest - 1)] + "…";
    }

    public static int Store(WorldFile file, string channel, string text) => file.Run(
        "INSERT INTO header VALUES ($1, $2) ON CONFLICT (channel) DO UPDATE SET text = excluded.text", channel, text);

    private static string OfPeople(string header)
    {
        if (header.StartsWith(HeaderMarker.Words, StringComparison.Ordinal))
            return "";
        var marker = header.IndexOf(Marker, StringComparison.Ordinal);
        return marker < 0 ? header : header[..marker];
    }
}
