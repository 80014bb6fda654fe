using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace RotationBot.Store.Sqlite;

/// <summary>Brings the tables up to this version. Migrations are numbered, embedded and never changed after release.</summary>
internal static class Migrator
{
    /// <summary>Marks the file as ours ("rbot"), so that another program's database is not filled with our tables.</summary>
    private const int ApplicationId = 0x72626f74;

    private static readonly List<string> Migrations = Embedded();

    /// <summary>The schema this version writes.</summary>
    public static int Newest => Migrations.Count;

    public static void Migrate(SqliteConnection connection, string path)
    {
        connection.Execute("BEGIN IMMEDIATE");
        foreach (var sql in Migrations.Skip(SchemaOf(connection, path)))
            connection.Execute(sql);
        connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Newest}; COMMIT"));
    }

    /// <returns>The schema the file has; 0: it is new.</returns>
    /// <exception cref="StoreException">It is another program's, or newer than this one.</exception>
    public static int SchemaOf(SqliteConnection connection, string path)
    {
        var version = connection.ExecuteScalar<int>("PRAGMA user_version");
        RefuseStrangers(connection, path, version);
        if (version > Newest)
            throw new StoreException($"The store {path} was written by a newer RotationBot (schema {version}, this one knows {Newest}); run that version or a later one.");
        return version;
    }

    private static void RefuseStrangers(SqliteConnection connection, string path, int version)
    {
        var application = connection.ExecuteScalar<int>("PRAGMA application_id");
        var tables = connection.ExecuteScalar<int>("SELECT count(*) FROM sqlite_master");
        if (application != ApplicationId && (tables > 0 || application != 0 || version != 0))
            throw new StoreException($"The store {path} is another program's database; store.path must name a file of RotationBot's own.");
    }

    private static List<string> Embedded()
    {
        var assembly = typeof(Migrator).Assembly;
        return [.. assembly.GetManifestResourceNames().Where(n => n.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Text)];

        string Text(string name)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        }
    }
}
