using Microsoft.Extensions.Logging.Console;
using RotationBot.Configuration;
using RotationBot.Engine;
using RotationBot.Inbox;
using RotationBot.Outbox;
using RotationBot.Platforms.Sandbox;
using RotationBot.Schedule;
using RotationBot.Stopping;
using RotationBot.Store;
using RotationBot.Web;
using RotationBot.Web.Metrics;

namespace RotationBot.Cli;

/// <summary>What the host is put together from.</summary>
internal sealed record HostPlan(Settings Settings, Uri Listen, RunOptions Options)
{
    /// <summary>The computer's time.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <exception cref="SandboxStoreException">The sandbox's file cannot be used.</exception>
    public WebApplication Build(IStore store)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(Listen.GetLeftPart(UriPartial.Authority));
        AddLogging(builder.Logging);
        builder.Services.AddRouting();
        builder.Services.AddSingleton(store).AddSingleton(Settings.Organisation);
        builder.Services.AddInbox().AddEngine().AddOutbox().AddSchedule().AddHealth().AddMetricsPage().AddStopping();
        builder.Services.AddSandbox(Settings, Options.AllowRemote, Clock);
        var app = builder.Build();
        var pages = app.MapGroup("").ForThisMachine(Options.AllowRemote);
        pages.MapHealth();
        pages.MapMetrics();
        app.MapSandbox();
        return app;
    }

    /// <summary>To standard error: what stands on standard output can be relied on by scripts. A start that fails is told by <see cref="RunCommand"/>.</summary>
    private void AddLogging(ILoggingBuilder logging)
    {
        logging.AddSimpleConsole(o => o.SingleLine = true).SetMinimumLevel(Options.Verbose ? LogLevel.Information : LogLevel.Warning)
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        logging.Services.Configure<ConsoleLoggerOptions>(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}
