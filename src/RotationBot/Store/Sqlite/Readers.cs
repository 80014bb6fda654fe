using System.Collections.Concurrent;
using Dapper;
using Microsoft.Data.Sqlite;

namespace RotationBot.Store.Sqlite;

/// <summary>Connections that look beside the writer, each with the statements it has prepared. As many are kept as have been needed at once.</summary>
internal sealed class Readers(string connectionString) : IDisposable
{
    private readonly ConcurrentBag<PreparedConnection> idle = [];

    public T Read<T>(Func<SqliteConnection, T> work)
    {
        var connection = idle.TryTake(out var waiting) ? waiting : Open();
        try
        {
            connection.Execute("BEGIN DEFERRED");
            var result = work(connection);
            connection.Execute("COMMIT");
            idle.Add(connection);
            return result;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        while (idle.TryTake(out var connection))
            connection.Dispose();
    }

    private PreparedConnection Open()
    {
        var connection = new PreparedConnection(connectionString);
        connection.Open();
        return connection;
    }
}
