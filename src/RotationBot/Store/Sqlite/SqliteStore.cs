using Dapper;
using Microsoft.Data.Sqlite;
using RotationBot.Platforms.Sqlite;

namespace RotationBot.Store.Sqlite;

/// <summary>One file, one host. All writes go through one connection; readers have their own.</summary>
internal sealed class SqliteStore : IStore
{
    private readonly StoreLock hold;
    private readonly SqliteWriter writer;
    private readonly Readers readers;

    private SqliteStore(string path, StoreLock hold, SqliteConnection connection)
    {
        Path = path;
        this.hold = hold;
        writer = new SqliteWriter(connection, new Checkpoints(path));
        readers = new Readers(Connecting.To(path, SqliteOpenMode.ReadOnly));
    }

    public string Path { get; }

    /// <summary>Opens the file, made on the first run, and brings it up to this version.</summary>
    /// <exception cref="StoreException">It cannot be used: nothing was started.</exception>
    public static SqliteStore Open(string path)
    {
        NativeSqlite.Use();
        path = System.IO.Path.GetFullPath(path);
        var hold = StoreLock.Take(path);
        try
        {
            return new SqliteStore(path, hold, Connecting.Writer(path));
        }
        catch (Exception e) when (StoreTrouble.Sentence(path, e) is { } sentence)
        {
            hold.Dispose();
            throw new StoreException(sentence, e);
        }
        catch
        {
            hold.Dispose();
            throw;
        }
    }

    public Task<T> WriteAsync<T>(Func<IStoreSession, T> work, CancellationToken cancellationToken) => writer.WriteAsync(work, cancellationToken);

    public Task<T> ReadAsync<T>(Func<IStoreSession, T> work, CancellationToken cancellationToken) =>
        cancellationToken.IsCancellationRequested
            ? Task.FromCanceled<T>(cancellationToken)
            : Task.FromResult(readers.Read(c => work(new SqliteSession(c))));

    /// <summary>Readers go first: only a writer that closes last folds the write-ahead log into the file.</summary>
    public async ValueTask DisposeAsync()
    {
        readers.Dispose();
        await writer.DisposeAsync();
        hold.Dispose();
    }

    private static class Connecting
    {
        public static string To(string path, SqliteOpenMode mode) =>
            new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, DefaultTimeout = 2, Pooling = false }.ToString();

        public static SqliteConnection Writer(string path)
        {
            var connection = new PreparedConnection(To(path, SqliteOpenMode.ReadWriteCreate));
            try
            {
                connection.Open();
                connection.Execute($"PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA wal_autocheckpoint = {Checkpoints.LongestLog};");
                Migrator.Migrate(connection, path);
                return connection;
            }
            catch
            {
                connection.Dispose();
                throw;
            }
        }
    }
}
