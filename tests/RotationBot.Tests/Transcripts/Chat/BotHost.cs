using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NSubstitute;
using RotationBot.Cli;
using RotationBot.Configuration;
using RotationBot.Domain;
using RotationBot.Domain.Requests;
using RotationBot.InForce;
using RotationBot.Logs;
using RotationBot.Platforms.Sandbox;
using RotationBot.Schedule;
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
    private HostPlan plan;
    private byte tokens;
    private SqliteStore? store;
    private WebApplication? app;

    /// <param name="least">What is logged at all.</param>
    public BotHost(string configuration, LogLevel least = LogLevel.Warning)
    {
        File.Copy(configuration, ConfigurationPath);
        plan = new HostPlan(Settings(), new Uri("http://127.0.0.1:0"), new RunOptions()) { Clock = time, Log = new LogSettings(LogFormat.Text, least), Random = count => [.. Enumerable.Repeat(++tokens, count)] };
    }

    private string ConfigurationPath => folder.File(ConfigurationLocation.FileName);

    /// <summary>All the bot has logged.</summary>
    public LogBook Log { get; } = new();

    public IStore Store => store!;

    public string StorePath => plan.Settings.StorePath;

    public Uri Address => new(app!.Urls.First());

    /// <param name="hearsAllAgain">The platform tells of everything a second time.</param>
    public async Task StartAsync(bool hearsAllAgain, CancellationToken cancellationToken)
    {
        await LeaveAsync();
        plan = plan with { Settings = Settings() };
        store = SqliteStore.Open(plan.Settings.StorePath);
        if (hearsAllAgain)
            await store.WriteAsync(Rewind, cancellationToken);
        app = plan.Build(store);
        app.Services.GetRequiredService<ILoggerFactory>().AddProvider(new Discreet(Log));
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

    /// <summary>Returns when the words of a request are gone, and with them everything else that was too old: requests are swept last.</summary>
    public async Task ForgottenAsync(int number, CancellationToken cancellationToken)
    {
        var changes = app!.Services.GetRequiredService<Bells>().Changes;
        while (true)
        {
            var next = changes.Next;
            if (await store!.ReadAsync(s => s.Requests.Find(new Wanted(Number: new RequestId(number)))!.Text.Length == 0, cancellationToken))
                return;
            await next.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Somebody edits the file.</summary>
    public void Edit(string old, string now)
    {
        var text = File.ReadAllText(ConfigurationPath);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(ConfigurationPath, text.Replace(old, now, StringComparison.Ordinal));
    }

    /// <summary>Returns when the file has been read, and taken or refused.</summary>
    public async Task ReloadAsync(CancellationToken cancellationToken)
    {
        var hangUp = app!.Services.GetRequiredService<HangUp>();
        var changes = app.Services.GetRequiredService<Bells>().Changes;
        hangUp.Ask();
        while (true)
        {
            var next = changes.Next;
            if (!hangUp.IsWaiting)
                return;
            await next.WaitAsync(cancellationToken);
        }
    }

    private Settings Settings() => ConfigurationFile.Load(ConfigurationPath, folder.Path).Settings!;

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
