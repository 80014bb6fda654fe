using RotationBot.Domain.Directory;

namespace RotationBot.Domain.Commands;

/// <summary>"set at fri 18:00", "set fri 18:00", "at fri", "set": a name, a time, or both.</summary>
internal static class TeamAndTime
{
    /// <summary>No team is called by more words.</summary>
    private const int MostWords = 8;

    /// <summary>Before " at " stands the name; without it the longest beginning that names a team.</summary>
    /// <returns>The name may be empty, and need not be known.</returns>
    public static (string Name, string? Time) Split(string text, Organisation organisation)
    {
        var words = " " + text.Trim() + " ";
        var at = words.LastIndexOf(" at ", StringComparison.OrdinalIgnoreCase);
        return at >= 0 ? (words[..at].Trim(), words[(at + 4)..].Trim()) : SplitByName(text, new Names(organisation));
    }

    /// <summary>As <see cref="Split"/> of the words after the verb; what names no team but a time is one, also without "at".</summary>
    public static (string Name, string? Time) After(Turn turn, CommandLine line)
    {
        var (name, time) = Split(line.Rest, turn.Facts.Organisation);
        return time is null && new Names(turn.Facts.Organisation).Teams(name).Count == 0 && TimePhrase.Read(name, turn.Roster.ZoneOf(line.Actor), turn.Now) is not null ? ("", name) : (name, time);
    }

    private static (string Name, string? Time) SplitByName(string text, Names names)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var count = Math.Min(words.Length, MostWords); count > 0; count--)
            if (string.Join(' ', words[..count]) is var name && names.Teams(name).Count > 0)
                return (name, count < words.Length ? string.Join(' ', words[count..]) : null);
        return (text.Trim(), null);
    }
}
