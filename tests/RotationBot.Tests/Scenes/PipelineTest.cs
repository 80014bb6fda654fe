using RotationBot.Domain.Directory;
using RotationBot.Store.Sqlite;

namespace RotationBot.Tests.Scenes;

/// <summary>A test that sends something through the whole host.</summary>
public abstract class PipelineTest : IDisposable
{
    private readonly TempFolder folder = new();

    private protected string StorePath => folder.File("bot.db");

    private protected ManualTime Time { get; } = ManualTime.AtNoon();
    private protected ScriptedDecisions Decisions { get; } = new();
    private protected ScriptedPlatform Platform { get; } = new();
    private protected ChannelId? OpsChannel { get; set; }

    public void Dispose()
    {
        folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Starts the host; after the last one was disposed of, this is a restart.</summary>
    private protected Task<Pipeline> StartAsync() => new Pipeline(SqliteStore.Open(StorePath)) { Time = Time, Decisions = Decisions, Platform = Platform, OpsChannel = OpsChannel }.StartAsync();
}
