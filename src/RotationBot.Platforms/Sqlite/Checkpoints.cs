using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace RotationBot.Platforms.Sqlite;

/// <summary>
/// Folds a file's write-ahead log into it on a connection of its own, beside the writer: left to SQLite the commit
/// that fills the log does it, and whoever waits for that one waits for the disk. It keeps up on the whole; where it
/// cannot, SQLite's own way takes over at <see cref="LongestLog"/>.
/// </summary>
public sealed class Checkpoints : IDisposable
{
    /// <summary>In pages of 4 KB: for the writer's <c>PRAGMA wal_autocheckpoint</c>.</summary>
    public const int LongestLog = 8000;

    private const int CommitsBetween = 100;

    private readonly Channel<bool> due = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly SqliteConnection connection;
    private readonly Task loop;
    private int commits;

    public Checkpoints(string path)
    {
        connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ToString());
        connection.Open();
        loop = Task.Run(() => LoopAsync(CancellationToken.None));
    }

    /// <summary>Told by the writer after each commit.</summary>
    public void Committed()
    {
        if (++commits % CommitsBetween == 0)
            due.Writer.TryWrite(true);
    }

    /// <summary>Goes before the writer: only a connection that closes last folds the whole log into the file.</summary>
    public void Dispose()
    {
        due.Writer.TryComplete();
        loop.Wait();
        connection.Dispose();
    }

    private async Task LoopAsync(CancellationToken cancellationToken)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(PASSIVE)";
        await foreach (var _ in due.Reader.ReadAllAsync(cancellationToken))
            TryRun(command);
    }

    /// <summary>Nothing is lost where it fails: the log is as durable as the file, and whoever writes next meets the disk's trouble too.</summary>
    private static bool TryRun(SqliteCommand command)
    {
        try
        {
            command.ExecuteNonQuery();
            return true;
        }
        catch (SqliteException)
        {
            return false;
        }
    }
}
