using RotationBot.Configuration;
using RotationBot.Domain.Directory;
using RotationBot.Engine;
using RotationBot.Inbox;
using RotationBot.Outbox;
using RotationBot.Platforms.Sandbox;
using RotationBot.Schedule;
using RotationBot.Store;
using RotationBot.Web;

namespace RotationBot.Cli;

/// <summary>What the host is put together from.</summary>
internal sealed record HostPlan(Settings Settings, Uri Listen, RunOptions Options)
{
    /// <summary>The computer's time.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public WebApplication Build(IStore store)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(Listen.GetLeftPart(UriPartial.Authority));
        builder.Logging.AddSimpleConsole(o => o.SingleLine = true)
            .SetMinimumLevel(Options.Verbose ? LogLevel.Information : LogLevel.Warning)
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.Services.AddRouting();
        builder.Services.AddSingleton(store).AddSingleton(Settings.Organisation);
        builder.Services.AddInbox().AddEngine().AddOutbox().AddSchedule().AddHealth();
        builder.Services.AddSandbox(Sandbox, Clock).AddSingleton<IHostRhythm, HostRhythm>();
        var app = builder.Build();
        app.MapHealth();
        app.MapSandbox();
        return app;
    }

    public SandboxOptions Sandbox
    {
        get
        {
            var organisation = Settings.Organisation;
            return new SandboxOptions
            {
                DataDirectory = Path.GetDirectoryName(Settings.StorePath)!,
                TimeZone = organisation.TimeZone,
                People = organisation.People.ToDictionary(p => p.Key, p => p.Value.Name),
                Users = Settings.Sandbox.Users.ToDictionary(u => u.Id, u => u.Name),
                Channels = organisation.Channels.Keys.ToDictionary(c => c, c => Settings.Sandbox.Purposes.GetValueOrDefault(c, "")),
                Groups = organisation.Groups.Keys.ToDictionary(g => g, _ => (IReadOnlyList<PersonId>)[]),
                AllowRemote = Options.AllowRemote,
            };
        }
    }
}
