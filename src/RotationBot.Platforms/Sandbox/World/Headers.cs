namespace RotationBot.Platforms.Sandbox.World;

/// <summary>What stands in the channels' headers. Inside <see cref="WorldFile.Read"/> or <see cref="WorldFile.Write"/>.</summary>
internal static class Headers
{
    /// <summary>In characters, as in Mattermost.</summary>
    public const int Longest = 1024;

    public static string Of(WorldFile file, string channel) => (string?)file.One("SELECT text FROM header WHERE channel = $1", channel) ?? "";

    public static void Set(WorldFile file, string channel, string text) => file.Run(
        "INSERT INTO header VALUES ($1, $2) ON CONFLICT (channel) DO UPDATE SET text = excluded.text", channel, text);
}
