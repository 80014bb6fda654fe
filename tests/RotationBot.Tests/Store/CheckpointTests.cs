using Dapper;
using Microsoft.Data.Sqlite;
using RotationBot.Platforms.Sqlite;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Store;

public sealed class CheckpointTests : IDisposable
{
    private readonly TempFolder folder = new();

    private string Path => folder.File("some.db");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_log_is_folded_into_the_file_while_the_writer_goes_on()
    {
        NativeSqlite.Use();
        using var writer = new SqliteConnection($"Data Source={Path};Pooling=False");
        writer.Open();
        writer.Execute($"PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = {Checkpoints.LongestLog}; CREATE TABLE entry (text TEXT)");
        var checkpoints = new Checkpoints(Path);
        var before = new FileInfo(Path).Length;

        for (var i = 0; i < 200; i++)
        {
            writer.Execute("INSERT INTO entry VALUES (hex(randomblob(1000)))");
            checkpoints.Committed();
        }
        checkpoints.Dispose();

        Assert.True(new FileInfo(Path).Length > before + 100_000);
        Assert.Equal(200, writer.ExecuteScalar<int>("SELECT count(*) FROM entry"));
    }
}
