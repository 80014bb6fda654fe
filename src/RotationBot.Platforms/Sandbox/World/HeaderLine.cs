using RotationBot.Domain.Conversation;

namespace RotationBot.Platforms.Sandbox.World;

/// <summary>A channel's header: what people wrote, then the bot's own segment.</summary>
internal static class HeaderLine
{
    public const int Longest = 1024;

    private const string Marker = HeaderMarker.Separator + HeaderMarker.Words;

    /// <summary>Replaces the bot's segment and leaves people's words alone. A segment that does not fit is cut; if nothing of use fits, there is none.</summary>
    public static string Merge(string header, string segment)
    {
        var own = OfPeople(header);
        var before = own.Length == 0 ? "" : own + HeaderMarker.Separator;
        var fitting = Fit(segment, Longest - before.Length);
        return fitting.Length == 0 ? own : before + fitting;
    }

    public static int Store(WorldFile file, string channel, string text) => file.Run(
        "INSERT INTO header VALUES ($1, $2) ON CONFLICT (channel) DO UPDATE SET text = excluded.text", channel, text);

    /// <summary>Empty: not even the marker and a letter fit.</summary>
    private static string Fit(string segment, int room)
    {
        if (segment.Length <= room)
            return segment;
        if (room < HeaderMarker.Words.Length + " X…".Length)
            return "";
        var end = room - "…".Length;
        return segment[..(char.IsHighSurrogate(segment[end - 1]) ? end - 1 : end)].TrimEnd() + "…";
    }

    private static string OfPeople(string header)
    {
        if (header.StartsWith(HeaderMarker.Words, StringComparison.Ordinal))
            return "";
        var marker = header.IndexOf(Marker, StringComparison.Ordinal);
        return marker < 0 ? header : header[..marker];
    }
}
