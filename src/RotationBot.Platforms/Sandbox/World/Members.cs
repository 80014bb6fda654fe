namespace RotationBot.Platforms.Sandbox.World;

/// <summary>Who is in which group. Inside <see cref="WorldFile.Read"/> or <see cref="WorldFile.Write"/>.</summary>
internal static class Members
{
    public static IReadOnlyList<string> Of(WorldFile file, string group) =>
        file.Rows("SELECT user FROM member WHERE name = $1 ORDER BY position", row => row.GetString(0), group);

    public static void Set(WorldFile file, string group, IEnumerable<string> users)
    {
        file.Run("DELETE FROM member WHERE name = $1", group);
        var position = 0;
        foreach (var user in users.Distinct())
            file.Run("INSERT INTO member VALUES ($1, $2, $3)", group, position++, user);
    }
}
