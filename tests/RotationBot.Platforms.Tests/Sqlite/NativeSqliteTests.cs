using Microsoft.Data.Sqlite;
using RotationBot.Platforms.Sqlite;

namespace RotationBot.Platforms.Tests.Sqlite;

public sealed class NativeSqliteTests
{
    [Fact]
    public void The_library_in_use_is_new_enough_and_choosing_again_changes_nothing()
    {
        Assert.Equal(NativeSqlite.Use(), NativeSqlite.Use());

        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();

        Assert.True(new Version(connection.ServerVersion) >= new Version(3, 35));
    }
}
