using RotationBot.Configuration;
using RotationBot.Engine;
using RotationBot.Inbox;
using RotationBot.Outbox;
using RotationBot.Schedule;
using RotationBot.Store;
using RotationBot.Web;

namespace RotationBot.Cli;

/// <summary>What the host is put together from.</summary>
internal sealed record HostPlan(Settings Settings, Uri Listen, RunOptions Options)
{
    public WebApplication Build(IStore store)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(Listen.GetLeftPart(UriPartial.Authority));
        builder.Logging.AddSimpleConsole(o => o.SingleLine = true).SetMinimumLevel(Options.Verbose ? LogLevel.Information : LogLevel.Warning);
        builder.Services.AddRouting();
        builder.Services.AddSingleton(store).AddSingleton(Settings.Organisation);
        builder.Services.AddInbox().AddEngine().AddOutbox().AddSchedule().AddHealth();
        var app = builder.Build();
        app.MapHealth();
        return app;
    }
}
