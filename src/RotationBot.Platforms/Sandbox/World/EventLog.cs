using Microsoft.Data.Sqlite;

namespace RotationBot.Platforms.Sandbox.World;

internal enum Happening
{
    Posted = 1,
    Edited = 2,
    Deleted = 3,
    Reacted = 4,
    Pressed = 5,
    Commanded = 6,
}

/// <summary>Something a person did, as the bot will hear of it.</summary>
/// <param name="Message">What it was done to; for a command the message that will hold the answer.</param>
/// <param name="Text">The words; for a button what was chosen.</param>
/// <param name="Detail">The emoji, the button or the command.</param>
internal sealed record WorldEvent(long Number, Happening Kind, Spot Spot, long At, long Message, long? Root, string? Text, string? Detail);

/// <summary>Everything people did, in order, for the bot to read by number.</summary>
internal sealed class EventLog(WorldFile file)
{
    /// <summary>How the world is called, so that another world's events are never taken for these.</summary>
    public string World { get; } = file.Read(() => file.Setting("world")) ?? "";

    /// <summary>The number of the last event; 0: nothing has happened yet.</summary>
    public long Last() => file.Read(() => (long?)file.One("SELECT max(number) FROM event") ?? 0);

    /// <summary>Inside a transaction; the number is given by the file.</summary>
    public void Append(WorldEvent happened) => file.Run(
        "INSERT INTO event (kind, channel, actor, at, message, root, text, detail) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        (int)happened.Kind, happened.Spot.Channel, happened.Spot.User, happened.At, happened.Message, happened.Root, happened.Text, happened.Detail);

    public IReadOnlyList<WorldEvent> After(long number, int most) => file.Read(() => file.Rows(
        "SELECT number, kind, channel, actor, at, message, root, text, detail FROM event WHERE number > $1 ORDER BY number LIMIT $2",
        Read, number, most));

    private static WorldEvent Read(SqliteDataReader row) => new(
        row.GetInt64(0),
        (Happening)row.GetInt32(1),
        new Spot(row.GetString(2), row.GetString(3)),
        row.GetInt64(4),
        row.GetInt64(5),
        row.IsDBNull(6) ? null : row.GetInt64(6),
        row.IsDBNull(7) ? null : row.GetString(7),
        row.IsDBNull(8) ? null : row.GetString(8));
}
