namespace RotationBot.Emulators.Mattermost;

internal static class Runes
{
    /// <summary>The server's limits count code points, not bytes and not UTF-16 units.</summary>
    public static int Count(string text) => text.EnumerateRunes().Count();
}
