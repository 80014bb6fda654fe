using Microsoft.Data.Sqlite;
using RotationBot.Platforms.Sqlite;

namespace RotationBot.Platforms.Sandbox.World;

/// <summary>
/// The file <c>sandbox.db</c>: one connection, used by one caller at a time. <see cref="Run"/>, <see cref="Rows"/>
/// and <see cref="One"/> belong inside <see cref="Read"/> or <see cref="Write"/>, which do not nest.
/// </summary>
internal sealed class WorldFile : IDisposable
{
    public const string Name = "sandbox.db";

    private readonly Lock gate = new();
    private readonly Dictionary<string, SqliteCommand> prepared = new(StringComparer.Ordinal);
    private readonly SqliteConnection connection;
    private readonly string path;
    private Checkpoints? checkpoints;
    private bool closed;

    private WorldFile(SqliteConnection connection, string path)
    {
        this.connection = connection;
        this.path = path;
    }

    /// <exception cref="SandboxStoreException">The file is damaged, not ours, newer than this program or cannot be written.</exception>
    public static WorldFile Open(string directory)
    {
        NativeSqlite.Use();
        var path = Path.Combine(directory, Name);
        var connection = new SqliteConnection($"Data Source={path};Pooling=False;Default Timeout=5");
        try
        {
            Directory.CreateDirectory(directory);
            connection.Open();
            var file = new WorldFile(connection, path);
            file.Prepare();
            return file;
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException or SandboxStoreException)
        {
            connection.Dispose();
            throw e as SandboxStoreException ?? Trouble(path, e);
        }
    }

    public T Read<T>(Func<T> work)
    {
        lock (gate)
        {
            if (closed)
                throw new SandboxStoreException($"{path} is closed: the sandbox is stopping.");
            try
            {
                return work();
            }
            catch (SqliteException e)
            {
                throw Trouble(path, e);
            }
        }
    }

    /// <summary>One transaction: when it returns, the work is durable.</summary>
    public T Write<T>(Func<T> work) => Read(() =>
    {
        Run("BEGIN IMMEDIATE");
        try
        {
            var result = work();
            Run("COMMIT");
            checkpoints?.Committed();
            return result;
        }
        catch
        {
            Run("ROLLBACK");
            throw;
        }
    });

    /// <param name="values">For <c>$1</c>, <c>$2</c>, ...</param>
    /// <returns>The number of rows changed.</returns>
    public int Run(string sql, params ReadOnlySpan<object?> values) => Command(sql, values).ExecuteNonQuery();

    public List<T> Rows<T>(string sql, Func<SqliteDataReader, T> map, params ReadOnlySpan<object?> values)
    {
        using var reader = Command(sql, values).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(map(reader));
        return rows;
    }

    /// <returns>The first column of the first row; null if there is none.</returns>
    public object? One(string sql, params ReadOnlySpan<object?> values) =>
        Command(sql, values).ExecuteScalar() is { } value and not DBNull ? value : null;

    public string? Setting(string name) => (string?)One("SELECT value FROM setting WHERE name = $1", name);

    public void Set(string name, string value) =>
        Run("INSERT INTO setting VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value", name, value);

    public void Dispose()
    {
        lock (gate)
        {
            closed = true;
            checkpoints?.Dispose();
            foreach (var command in prepared.Values)
                command.Dispose();
            connection.Dispose();
        }
    }

    private void Prepare()
    {
        Run("PRAGMA journal_mode = WAL");
        Run("PRAGMA synchronous = NORMAL");
        Run("PRAGMA foreign_keys = ON");
        Run($"PRAGMA wal_autocheckpoint = {Checkpoints.LongestLog}");
        if (One("PRAGMA quick_check(1)") is not "ok")
            throw new SandboxStoreException($"{path} is damaged. Move it away to start with an empty sandbox, or restore a copy.");
        var version = Convert.ToInt32(One("PRAGMA user_version"), System.Globalization.CultureInfo.InvariantCulture);
        if (version > WorldSchema.Steps.Count)
            throw new SandboxStoreException($"{path} was written by a newer version of RotationBot. Use that version, or another data directory.");
        Write(() => Migrate(version));
        checkpoints = new Checkpoints(path);
    }

    private int Migrate(int version)
    {
        foreach (var step in WorldSchema.Steps.Skip(version))
            Run(step);
        return Run($"PRAGMA user_version = {WorldSchema.Steps.Count}");
    }

    private SqliteCommand Command(string sql, ReadOnlySpan<object?> values)
    {
        if (!prepared.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 1; i <= values.Length; i++)
                command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
            prepared.Add(sql, command);
        }

        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command;
    }

    private static SandboxStoreException Trouble(string path, Exception e) =>
        new($"{path} cannot be used: {e.Message.TrimEnd('.')}. Is it a sandbox file, and may this user write there?", e);
}
