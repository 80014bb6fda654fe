using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using RotationBot.Domain.Directory;
using RotationBot.Emulators.Mattermost;
using RotationBot.Emulators.Mattermost.Model;
using RotationBot.Platforms.Mattermost;
using RotationBot.Platforms.Mattermost.Directory;
using RotationBot.Platforms.Mattermost.Socket;
using Channel = RotationBot.Emulators.Mattermost.Model.Channel;
using Person = RotationBot.Emulators.Mattermost.Person;
using Team = RotationBot.Emulators.Mattermost.Model.Team;

namespace RotationBot.Platforms.Tests.Mattermost;

/// <summary>An emulated server with a team, a watched channel, two people and the bot, and the adapter beside it.</summary>
internal sealed class MattermostStage : IAsyncDisposable
{
    /// <summary>For tests that wait until it is at its end.</summary>
    public static readonly KeepAlive Impatient = new(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));

    private readonly List<MattermostRun> runs = [];

    private MattermostStage(MattermostServer server)
    {
        Server = server;
        Team = server.Admin.CreateTeam("core");
        Alice = server.Admin.CreateUser("alice", Team);
        Bob = server.Admin.CreateUser("bob", Team);
        Bot = server.Admin.CreateBot("rotationbot", Team);
        Token = server.Admin.CreateToken(Bot);
        Help = server.Admin.CreateChannel(Team, "help", Alice, Bob);
        Names = new MattermostNames
        {
            People = new Dictionary<PersonId, string> { [new("alice")] = "alice", [new("bob")] = "bob" },
            Channels = new Dictionary<ChannelId, string> { [new("support")] = "help" },
            Groups = new Dictionary<GroupId, string> { [new("delivery")] = "delivery-rota" },
        };
    }

    public MattermostServer Server { get; }
    public Team Team { get; }
    public Person Alice { get; }
    public Person Bob { get; }
    public Person Bot { get; }
    public AccessToken Token { get; }
    public Channel Help { get; }
    public MattermostNames Names { get; set; }

    /// <summary>The bot's patience with its connection.</summary>
    public KeepAlive KeepAlive { get; set; } = KeepAlive.Usual;

    public static async Task<MattermostStage> SetAsync(MattermostSettings? settings = null) => new(await MattermostServer.StartAsync(settings));

    /// <summary>Starts the adapter, with a cursor of its own.</summary>
    public MattermostRun Run(string? cursor = null, string? token = null, Uri? url = null, string team = "core")
    {
        var options = new MattermostOptions { Url = url ?? Server.Url, Token = token ?? Token.Token!, Team = team };
        var run = new MattermostRun(options, Names, KeepAlive, new MattermostInbox(cursor));
        runs.Add(run);
        return run;
    }

    /// <summary>The same, and waits until it hears.</summary>
    public async Task<MattermostRun> HearAsync(string? cursor = null)
    {
        var run = Run(cursor);
        await run.Inbox.UntilCaughtUpAsync();
        return run;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var run in runs)
            await run.DisposeAsync();
        await Server.DisposeAsync();
    }
}

/// <summary>One life of the adapter.</summary>
internal sealed class MattermostRun : IAsyncDisposable, ILoggerProvider, ILogger
{
    private readonly CancellationTokenSource stop = new();
    private readonly ServiceProvider services;
    private readonly Task running;

    public MattermostRun(MattermostOptions options, MattermostNames names, KeepAlive keepAlive, MattermostInbox inbox)
    {
        Inbox = inbox;
        services = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(this))
            .AddSingleton(TimeProvider.System)
            .AddMattermost(options, names)
            .AddSingleton(keepAlive)
            .AddSingleton(new Pauses(() => 0) { First = Duration.FromMilliseconds(20), Longest = Duration.FromMilliseconds(200) })
            .BuildServiceProvider();
        running = services.GetRequiredService<IChatPlatform>().RunAsync(inbox, stop.Token);
    }

    public MattermostInbox Inbox { get; }

    /// <summary>Warnings and worse.</summary>
    public ConcurrentQueue<string> Warnings { get; } = [];

    public MattermostDirectory Directory => services.GetRequiredService<MattermostDirectory>();

    public async Task StopAsync()
    {
        await stop.CancelAsync();
        await running;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await services.DisposeAsync();
        stop.Dispose();
    }

    public ILogger CreateLogger(string categoryName) => this;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (logLevel >= LogLevel.Warning)
            Warnings.Enqueue(formatter(state, exception));
    }

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public void Dispose()
    {
    }
}
