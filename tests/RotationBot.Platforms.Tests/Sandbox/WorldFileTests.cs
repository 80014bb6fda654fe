using Microsoft.Data.Sqlite;
using RotationBot.Platforms.Sandbox;

namespace RotationBot.Platforms.Tests.Sandbox;

public sealed class WorldFileTests : IDisposable
{
    private readonly TestWorld test = new();

    public void Dispose() => test.Dispose();

    [Fact]
    public void A_file_that_is_no_sandbox_is_refused_in_one_sentence_and_left_alone()
    {
        var folder = Directory.CreateDirectory(Path.Combine(test.Directory, "other")).FullName;
        var file = Path.Combine(folder, "sandbox.db");
        File.WriteAllText(file, new string('x', 5000));

        var failure = Assert.Throws<SandboxStoreException>(() => SandboxWorld.Open(test.Options with { DataDirectory = folder }, test.Clock));

        Assert.Contains(file, failure.Message);
        Assert.Equal(new string('x', 5000), File.ReadAllText(file));
    }

    [Fact]
    public void A_file_of_a_newer_version_is_refused()
    {
        test.World.Dispose();
        using (var connection = new SqliteConnection($"Data Source={Path.Combine(test.Directory, "sandbox.db")};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 99";
            command.ExecuteNonQuery();
        }

        Assert.Contains("newer", Assert.Throws<SandboxStoreException>(() => SandboxWorld.Open(test.Options, test.Clock)).Message);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_refused()
    {
        var file = Path.Combine(test.Directory, "a-file");
        File.WriteAllText(file, "");

        Assert.Throws<SandboxStoreException>(() => SandboxWorld.Open(test.Options with { DataDirectory = Path.Combine(file, "data") }, test.Clock));
    }
}
