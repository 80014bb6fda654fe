using Dapper;
using Microsoft.Data.Sqlite;
using RotationBot.Platforms.Sqlite;

namespace RotationBot.Store.Sqlite;

/// <summary>Looks into a store without changing it, while a host is writing it or not.</summary>
internal sealed class StoredFile
{
    private readonly string reading;

    private StoredFile(string path)
    {
        Path = path;
        reading = new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, DefaultTimeout = 5, Pooling = false }.ToString();
    }

    public string Path { get; }

    /// <summary>The schema the file has.</summary>
    public int Schema { get; private init; }

    /// <exception cref="StoreException">There is none, it cannot be read, or this version does not understand it.</exception>
    public static StoredFile Find(string path)
    {
        NativeSqlite.Use();
        path = System.IO.Path.GetFullPath(path);
        if (!File.Exists(path))
            throw new StoreException($"There is no store {path} yet; it is made when the bot first runs. Look elsewhere with --data DIR or --config PATH.");
        var file = new StoredFile(path);
        return new StoredFile(path) { Schema = file.Open(connection => Migrator.SchemaOf(connection, path)) };
    }

    /// <summary>Runs the work on one snapshot.</summary>
    /// <exception cref="StoreException">The file is older than this version, or cannot be read.</exception>
    public T Read<T>(Func<IStoreSession, T> work)
    {
        if (Schema < Migrator.Newest)
            throw new StoreException($"The store {Path} was written by an older RotationBot (schema {Schema}, this one reads {Migrator.Newest}); \"rotationbot migrate\" brings it up to date.");
        return Open(connection =>
        {
            using var snapshot = connection.BeginTransaction(deferred: true);
            return work(new SqliteSession(connection));
        });
    }

    /// <summary>Copies the store as it stands at one instant, whatever is written meanwhile.</summary>
    /// <param name="target">Must not exist.</param>
    /// <exception cref="StoreException">It could not be copied whole.</exception>
    public void CopyTo(string target) => Open(connection => connection.Execute("VACUUM INTO @target", new { target }), $"The copy {target} could not be made whole: ");

    /// <param name="trying">What was being done, where the trouble need not be this file's.</param>
    private T Open<T>(Func<SqliteConnection, T> work, string? trying = null)
    {
        try
        {
            using var connection = new SqliteConnection(reading);
            connection.Open();
            return work(connection);
        }
        catch (SqliteException e) when (trying is not null)
        {
            throw new StoreException(trying + e.Message, e);
        }
        catch (SqliteException e) when (StoreTrouble.Sentence(Path, e) is { } sentence)
        {
            throw new StoreException(sentence, e);
        }
    }
}
