using System.Security.Cryptography;
using RotationBot.Configuration;
using RotationBot.Engine;
using RotationBot.Inbox;
using RotationBot.Logs;
using RotationBot.Outbox;
using RotationBot.Platforms.Mattermost;
using RotationBot.Platforms.Sandbox;
using RotationBot.Retention;
using RotationBot.Schedule;
using RotationBot.Stopping;
using RotationBot.Store;
using RotationBot.Web;
using RotationBot.Web.Calendars;
using RotationBot.Web.Metrics;

namespace RotationBot.Cli;

/// <summary>What the host is put together from.</summary>
internal sealed record HostPlan(Settings Settings, Uri Listen, RunOptions Options)
{
    /// <summary>The computer's time.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public LogSettings Log { get; init; } = new(Options.LogFormat, Options.Verbose ? LogLevel.Information : LogLevel.Warning);

    /// <summary>So many bytes that nobody can guess.</summary>
    public Func<int, byte[]> Random { get; init; } = RandomNumberGenerator.GetBytes;

    /// <exception cref="SandboxStoreException">The sandbox's file cannot be used.</exception>
    public WebApplication Build(IStore store)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(Listen.GetLeftPart(UriPartial.Authority));
        builder.Logging.AddConsoleLog(Log);
        builder.Services.AddRouting();
        builder.Services.AddSingleton(store).AddSingleton(Settings.Organisation);
        builder.Services.AddInbox().AddEngine().AddOutbox().AddSchedule().AddHealth().AddMetricsPage().AddRetention(Settings.Retention).AddStopping();
        builder.Services.AddCalendars(Settings.Web.PublicUrl, Listen, Random);
        builder.Services.AddPlatforms(this);
        var app = builder.Build();
        var pages = app.MapGroup("").ForThisMachine(Options.AllowRemote);
        pages.MapHealth();
        pages.MapMetrics();
        app.MapGroup("").ForThisMachine(Options.AllowRemote, Settings.Web.PublicUrl).MapCalendars();
        if (Settings.Mattermost is null)
            app.MapSandbox();
        else
            app.MapGroup("").ForThisMachine(Options.AllowRemote, Settings.Web.PublicUrl).MapMattermost();
        return app;
    }
}
