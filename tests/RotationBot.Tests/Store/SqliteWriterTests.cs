using Microsoft.Data.Sqlite;
using RotationBot.Platforms.Sqlite;
using RotationBot.Store.Sqlite;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Store;

public sealed class SqliteWriterTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Where_not_even_the_rollback_works_the_caller_is_told_and_the_next_one_is_served()
    {
        await SqliteStore.Open(folder.File("bot.db")).DisposeAsync();
        var connection = new SqliteConnection($"Data Source={folder.File("bot.db")};Pooling=False");
        await using var writer = new SqliteWriter(connection, new Checkpoints(folder.File("bot.db")));

        await Assert.ThrowsAsync<SqliteException>(() => writer.WriteAsync(s => s.Requests.NextNumber(), default));
        await connection.OpenAsync();

        Assert.Equal(1, await writer.WriteAsync(s => s.Requests.NextNumber(), default));
    }
}
