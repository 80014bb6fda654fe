using System.Collections.Frozen;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Engine;
using RotationBot.Inbox;
using RotationBot.Logs;
using RotationBot.Outbox;
using RotationBot.Platforms;
using RotationBot.Schedule;
using RotationBot.Stopping;
using RotationBot.Store;
using RotationBot.Web.Metrics;

namespace RotationBot.Tests.Scenes;

/// <summary>The whole way through on a real store, with a clock that is wound by hand, a scripted domain and a scripted platform.</summary>
internal sealed class Pipeline(IStore store) : IAsyncDisposable
{
    private readonly StageFailures failures = new();
    private readonly LogBook log = new();
    private IHost? host;
    private Task? stopping;
    private Gathering? gathering;

    public ManualTime Time { get; init; } = ManualTime.AtNoon();
    public ScriptedDecisions Decisions { get; init; } = new();
    public ScriptedPlatform Platform { get; init; } = new();

    public ChannelId? OpsChannel { get; init; }

    public IStore Store { get; } = store;

    public IReadOnlyList<PlatformId> Behind => host!.Services.GetRequiredService<Hearing>().Behind;

    public IInbox Inbox => host!.Services.GetRequiredService<IInbox>();

    /// <summary>Returns once the platform is listened to.</summary>
    public async Task<Pipeline> StartAsync()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Logging.AddProvider(failures).AddProvider(new Discreet(log)).SetMinimumLevel(LogLevel.Trace);
        builder.Services.AddSingleton(Store).AddSingleton(Example with { OpsChannel = OpsChannel }).AddSingleton<TimeProvider>(Time).AddSingleton<IChatPlatform>(Platform);
        builder.Services.AddInbox().AddEngine().AddOutbox().AddStages().AddStopping().AddMetricsPage();
        builder.Services.AddSingleton<IDecide>(Decisions).AddSingleton(new Backoff(() => 1));
        host = builder.Build();
        gathering = host.Services.GetRequiredService<Gathering>();
        await host.StartAsync();
        await Wait.UntilAsync("every platform is listened to", () => Task.FromResult(Behind.Count == 0));
        return this;
    }

    public async Task HearAsync(params ChatEvent[] events) => await Inbox.HearAsync(Some.Platform, events, null, default);

    public async Task WindAsync(Duration way)
    {
        Time.Wind(way);
        await SettleAsync();
    }

    /// <summary>A stage that fails is a failed test at once: its second try would wait for a clock that stands still.</summary>
    public async Task SettleAsync() => await await Task.WhenAny(host!.Services.GetRequiredService<WorkLeft>().DoneAsync(default), failures.First);

    /// <summary>Whether anything is left to do, as the sandbox's clock asks.</summary>
    /// <param name="heard">Called at every look, on the snapshot that is looked at.</param>
    public Task DoneAsync(Func<IStoreSession, bool> heard) => host!.Services.GetRequiredService<WorkLeft>().DoneAsync(heard, default);

    /// <summary>When a notice is due next, as the last look had it.</summary>
    public Instant? NextNotice => host!.Services.GetRequiredService<NoticeSync>().Next;

    /// <summary>All it logged, each line as "Level: words".</summary>
    public IReadOnlyList<string> Log => log.Lines;

    /// <summary>What it logged as a warning or worse.</summary>
    public IReadOnlyList<string> Said => [.. log.Lines.Where(l => l.StartsWith("Warning:", StringComparison.Ordinal) || l.StartsWith("Error:", StringComparison.Ordinal))];

    /// <summary>What its instruments have counted, in Prometheus' words.</summary>
    public string Counted()
    {
        var text = new MetricsText();
        gathering!.WriteTo(text);
        return text.ToString();
    }

    /// <summary>Returns once these words are logged.</summary>
    public Task SaysAsync(string words) => log.SaysAsync(words);

    /// <summary>The host ends politely.</summary>
    public Task StopAsync() => stopping ??= host!.StopAsync();

    public async ValueTask DisposeAsync()
    {
        if (host is not null)
            await StopAsync();
        host?.Dispose();
        await Store.DisposeAsync();
        failures.Dispose();
        log.Dispose();
    }

    private static Organisation Example => new()
    {
        Name = "Example",
        TimeZone = DateTimeZone.Utc,
        People = new[] { "Sam", "Kim" }.Select(n => new Person(new(n.ToLowerInvariant()), n, DateTimeZone.Utc, new HashSet<LocalDate>())).ToDictionary(p => p.Id),
        Channels = new Dictionary<ChannelId, Domain.Directory.Channel> { [new("delivery")] = new(new("delivery"), null) },
        Groups = new Dictionary<GroupId, Group> { [new("support")] = new(new("support"), [new GroupMember.Somebody(new("sam"))], null) },
        Rotas = FrozenDictionary<RotaId, Domain.Rotas.Rota>.Empty,
        Teams = FrozenDictionary<TeamId, Team>.Empty,
        Policies = FrozenDictionary<PolicyId, Domain.Requests.Policy>.Empty,
        Rulesets = FrozenDictionary<RulesetId, Domain.Routing.Ruleset>.Empty,
        Headers = [],
        Priorities = [new Priority(new("normal"), "NORMAL", [], true)],
        Admins = new HashSet<PersonId>(),
        DirectMessages = new Entry(null, []),
    };
}
