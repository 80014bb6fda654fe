namespace RotationBot.Platforms.Mattermost.Directory;

/// <summary>The server's ids.</summary>
internal static class Ids
{
    private const int Length = 26;

    /// <summary>Whether it looks like one; a name of that length may, too.</summary>
    public static bool IsOne(string text) => text.Length == Length && text.All(c => char.IsAsciiDigit(c) || char.IsAsciiLetterLower(c));
}
