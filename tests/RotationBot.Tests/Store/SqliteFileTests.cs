using Dapper;
using Microsoft.Data.Sqlite;
using RotationBot.Store;
using RotationBot.Store.Sqlite;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Store;

/// <summary>The file under the store: what is refused, and how that is said.</summary>
public sealed class SqliteFileTests : IDisposable
{
    private readonly TempFolder folder = new();

    private string Path => folder.File("data/bot.db");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_first_run_makes_folder_and_file_and_the_second_keeps_what_is_in_it()
    {
        await using (var first = SqliteStore.Open(Path))
            await first.WriteAsync(s => s.Inbox.Add(Some.Posted("m1"), Some.Noon), default);

        await using var second = SqliteStore.Open(Path);
        Assert.Single(await second.ReadAsync(s => s.Inbox.Waiting(0, 10), default));
    }

    [Fact]
    public async Task The_file_is_in_WAL_mode()
    {
        await using (SqliteStore.Open(Path)) { }
        await using var connection = new SqliteConnection($"Data Source={Path}");
        Assert.Equal("wal", connection.ExecuteScalar<string>("PRAGMA journal_mode"));
    }

    [Fact]
    public async Task A_closed_store_is_one_file_that_can_be_copied()
    {
        await using (var store = SqliteStore.Open(Path))
        {
            await store.WriteAsync(s => s.Inbox.Add(Some.Posted("m1"), Some.Noon), default);
            await store.ReadAsync(s => s.Inbox.AnyWaiting(), default);
        }
        Assert.False(File.Exists(Path + "-wal"));
    }

    [Fact]
    public async Task A_second_host_on_the_same_file_is_refused()
    {
        await using var first = SqliteStore.Open(Path);
        Assert.Contains("in use by another RotationBot", Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_file_can_be_opened_once_the_trouble_is_over()
    {
        Directory.CreateDirectory(folder.File("data"));
        await File.WriteAllTextAsync(Path, new string('x', 5000));
        Refusal();
        File.Delete(Path);
        await using var store = SqliteStore.Open(Path);
        Assert.Equal(1, await store.ReadAsync(s => s.Requests.NextNumber(), default));
    }

    [Fact]
    public async Task A_newer_schema_is_refused()
    {
        await using (SqliteStore.Open(Path)) { }
        await using (var connection = new SqliteConnection($"Data Source={Path};Pooling=False"))
            connection.Execute("PRAGMA user_version = 999");
        Assert.Contains("newer RotationBot (schema 999", Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused()
    {
        Directory.CreateDirectory(folder.File("data"));
        File.WriteAllText(Path, new string('x', 5000));
        Assert.Contains("damaged or no SQLite file", Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_of_another_program_is_refused_and_left_alone()
    {
        Directory.CreateDirectory(folder.File("data"));
        using (var connection = new SqliteConnection($"Data Source={Path};Pooling=False"))
        {
            connection.Execute("CREATE TABLE shopping (item TEXT)");
            Assert.Contains("another program's database", Refusal(), StringComparison.Ordinal);
            Assert.Equal(1, connection.ExecuteScalar<int>("SELECT count(*) FROM sqlite_master"));
        }
    }

    [Fact]
    public void A_directory_in_its_place_is_refused()
    {
        Directory.CreateDirectory(Path);
        Assert.Contains("is a directory", Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_the_place_of_its_folder_is_refused()
    {
        File.WriteAllText(folder.File("data"), "");
        Assert.Contains("cannot be created", Refusal(), StringComparison.Ordinal);
    }

    /// <summary>Asked of the translation, because nothing is read-only for the privileged user a container may run as.</summary>
    [Fact]
    public void A_read_only_file_and_a_full_disk_are_said_in_a_sentence()
    {
        Assert.Contains("read-only", StoreTrouble.Sentence(Path, new SqliteException("", 8)), StringComparison.Ordinal);
        Assert.Contains("the disk is full", StoreTrouble.Sentence(Path, new SqliteException("", 13)), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_program_that_holds_the_file_is_named_as_the_reason()
    {
        Directory.CreateDirectory(folder.File("data"));
        using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        connection.Execute("BEGIN EXCLUSIVE");
        Assert.Contains("locked by another program", Refusal(), StringComparison.Ordinal);
    }

    private string Refusal() => Assert.Throws<StoreException>(() => SqliteStore.Open(Path)).Message;
}
