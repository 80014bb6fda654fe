using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using RotationBot.Configuration;
using RotationBot.Engine;
using RotationBot.Inbox;
using RotationBot.Outbox;
using RotationBot.Platforms;
using RotationBot.Schedule;
using RotationBot.Store;
using RotationBot.Store.Sqlite;

namespace RotationBot.Benchmarks.Pipeline;

/// <summary>Inbox, engine, outbox and schedule as in production, on a real file, with <see cref="InstantPlatform"/> in the platform's place.</summary>
internal sealed class BotInProcess : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("rotationbot-bench-");
    private readonly Settings settings;
    private readonly SqliteStore store;
    private IHost? host;

    public BotInProcess()
    {
        settings = LoadConfig.Read(folder.FullName);
        store = SqliteStore.Open(settings.StorePath);
    }

    public InstantPlatform Platform { get; } = new();

    public IStore Store => store;

    public HostFacts Facts => new(settings.Organisation, [Platform]);

    public IInbox Inbox => host!.Services.GetRequiredService<IInbox>();

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Logging.AddSimpleConsole(o => o.SingleLine = true).SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddSingleton<IStore>(store).AddSingleton(settings.Organisation).AddSingleton(TimeProvider.System).AddSingleton<IChatPlatform>(Platform);
        builder.Services.AddInbox().AddEngine().AddOutbox().AddSchedule();
        host = builder.Build();
        await host.StartAsync(cancellationToken);
    }

    /// <summary>Returns when everything is decided and carried out.</summary>
    public Task SettleAsync(CancellationToken cancellationToken) => host!.Services.GetRequiredService<WorkLeft>().DoneAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (host is not null)
            await host.StopAsync(CancellationToken.None);
        host?.Dispose();
        await store.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
