using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using RotationBot.Cli;
using RotationBot.Configuration;
using RotationBot.Platforms.Sandbox;
using RotationBot.Store;
using RotationBot.Store.Sqlite;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Transcripts.Chat;

/// <summary>
/// The host as production puts it together, on a fresh folder. It can stop and start
/// again while the workspace stays: its clock stands still unless somebody winds it.
/// </summary>
internal sealed class BotHost : IAsyncDisposable
{
    private readonly TempFolder folder = new();
    private readonly ManualTime time = new(NodaTime.Instant.FromUtc(2026, 11, 23, 10, 0));
    private readonly HostPlan plan;
    private SqliteStore? store;
    private WebApplication? app;

    public BotHost(string configuration)
    {
        var settings = ConfigurationFile.Load(configuration, folder.Path).Settings!;
        plan = new HostPlan(settings, new Uri("http://127.0.0.1:0"), new RunOptions()) { Clock = time };
    }

    public Uri Address => new(app!.Urls.First());

    /// <param name="hearsAllAgain">The platform tells of everything a second time.</param>
    public async Task StartAsync(bool hearsAllAgain, CancellationToken cancellationToken)
    {
        await LeaveAsync();
        store = SqliteStore.Open(plan.Settings.StorePath);
        if (hearsAllAgain)
            await store.WriteAsync(Rewind, cancellationToken);
        app = plan.Build(store);
        await app.StartAsync(cancellationToken);
    }

    /// <summary>The bot is gone, without grace; people go on talking.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await LeaveAsync();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(plan.Listen.OriginalString);
        builder.Services.AddRouting().AddSandbox(plan.Settings, allowRemote: false, time).AddSingleton(Substitute.For<IHostRhythm>());
        app = builder.Build();
        app.MapSandbox();
        await app.StartAsync(cancellationToken);
    }

    private static bool Rewind(IStoreSession session)
    {
        session.Inbox.Advance(SandboxPlatform.Name, "0");
        return true;
    }

    public async ValueTask DisposeAsync()
    {
        await LeaveAsync();
        folder.Dispose();
    }

    private async Task LeaveAsync()
    {
        if (app is not null)
        {
            await app.StopAsync(new CancellationToken(canceled: true));
            await app.DisposeAsync();
        }
        if (store is not null)
            await store.DisposeAsync();
        (app, store) = (null, null);
    }
}
