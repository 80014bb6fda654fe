using System.Globalization;
using Microsoft.Data.Sqlite;
using NodaTime;
using RotationBot.Platforms.Sandbox.World;
using RotationBot.Platforms.Sqlite;

namespace RotationBot.Platforms.Sandbox;

/// <summary>Reads a sandbox's clock from its file, while a host runs or not.</summary>
public static class SandboxClock
{
    /// <param name="directory">Where <c>sandbox.db</c> lies.</param>
    /// <param name="real">The computer's time.</param>
    /// <returns>Null: there is no sandbox yet, or its file cannot be read.</returns>
    public static Instant? Peek(string directory, TimeProvider real)
    {
        var path = Path.Combine(directory, WorldFile.Name);
        if (!File.Exists(path))
            return null;
        NativeSqlite.Use();
        try
        {
            return Read(path, real);
        }
        catch (SqliteException)
        {
            return null;
        }
    }

    private static Instant? Read(string path, TimeProvider real)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        if (Ticks(connection, SandboxTime.Offset) is not { } offset)
            return null;
        var now = real.GetUtcNow().UtcTicks + offset;
        return Instant.FromDateTimeOffset(new DateTimeOffset(Math.Max(now, Ticks(connection, SandboxTime.Latest) ?? 0), TimeSpan.Zero));
    }

    private static long? Ticks(SqliteConnection connection, string setting)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT value FROM setting WHERE name = $name";
        command.Parameters.AddWithValue("$name", setting);
        return command.ExecuteScalar() is string text ? long.Parse(text, CultureInfo.InvariantCulture) : null;
    }
}
