using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using RotationBot.Configuration;
using RotationBot.Domain;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Requests;
using RotationBot.Engine;
using RotationBot.Inbox;
using RotationBot.Outbox;
using RotationBot.Platforms;
using RotationBot.Schedule;
using RotationBot.Store;
using RotationBot.Store.Sqlite;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Events;

/// <summary>Inbox, engine and outbox with the real rules and the real store, moved by hand one step at a time.</summary>
internal sealed class Workbench : IAsyncDisposable
{
    private static readonly PlatformId Sandbox = new("sandbox");
    private static readonly ChannelRef Web = new(Sandbox, "web", new("web"), ChannelKind.Public);

    private readonly TempFolder folder = new();
    private readonly ManualTime time = ManualTime.AtNoon();
    private SqliteStore store;
    private ServiceProvider host;

    public Workbench() => (store, host) = Start();

    public Wire Wire { get; } = new();

    public static MessagePosted Posted(string id, string user, string text, string? thread = null) => new()
    {
        Key = new($"posted/{id}"),
        Channel = Web,
        Actor = User(user),
        SentAt = Some.Noon,
        Message = new(Web, id),
        Thread = ThreadOf(thread),
        Said = Said(text),
    };

    public static MessageEdited Edited(string id, string user, string text) => new()
    {
        Key = new($"edited/{id}/{text}"),
        Channel = Web,
        Actor = User(user),
        SentAt = Some.Noon,
        Message = new(Web, id),
        Said = Said(text),
    };

    public static MessageDeleted Deleted(string id, string user) =>
        new() { Key = new($"deleted/{id}"), Channel = Web, Actor = User(user), SentAt = Some.Noon, Message = new(Web, id) };

    public static ButtonPressed Pressed(MessageRef on, string button, string user) =>
        new(on, new(button), null) { Key = new($"pressed/{on.Id}/{button}/{user}"), Channel = on.Channel, Actor = User(user), SentAt = Some.Noon };

    public static ReactionAdded Reacted(MessageRef on, string emoji, string user) =>
        new(on, emoji) { Key = new($"reacted/{on.Id}/{emoji}/{user}"), Channel = on.Channel, Actor = User(user), SentAt = Some.Noon };

    /// <summary>Heard in one delivery.</summary>
    public ValueTask HearAsync(params IReadOnlyList<ChatEvent> events) =>
        host.GetRequiredService<EventInbox>().HearAsync(Sandbox, events, null, default);

    /// <summary>Decides on what was heard, as far as nothing has to wait.</summary>
    public async Task DecideAsync()
    {
        while (await host.GetRequiredService<InboxStage>().TakeAsync(default))
            continue;
    }

    public async Task CarryOutAsync()
    {
        while (await ReadyAsync() is { Count: > 0 } ready)
            foreach (var item in ready)
                await host.GetRequiredService<Dispatch>().CarryOutAsync(item, default);
    }

    /// <summary>The next post stands on the platform, but nothing of that is noted.</summary>
    public async Task CarryOutWithoutNotingAsync() =>
        await host.GetRequiredService<Carrier>().CarryOutAsync((await ReadyAsync())[0], default);

    public async Task HearAndDoAsync(params IReadOnlyList<ChatEvent> events)
    {
        await HearAsync(events);
        await DecideAsync();
        await CarryOutAsync();
    }

    /// <summary>Everything in memory is gone.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        (store, host) = Start();
    }

    /// <summary>Lets time pass until the timers that are due by then have fired.</summary>
    public async Task LaterAsync(Duration way)
    {
        time.Wind(way);
        await host.GetRequiredService<DueStage>().TakeAsync(default);
        await CarryOutAsync();
    }

    public Task<Request?> RequestAsync(int number) => store.ReadAsync(s => s.Requests.Find(new Wanted(Number: new(number))), default);

    /// <summary>Whoever was told, in order.</summary>
    public IReadOnlyList<string> Told => [.. Wire.Shown.SelectMany(s => s.Post.Text.Pings).Select(p => p.Value)];

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        folder.Dispose();
    }

    private static UserRef User(string id) => new(Sandbox, id, id, new(id));

    private static ThreadRef? ThreadOf(string? root) => root is null ? null : new(Web, root);

    private static Said Said(string text) => new(text, text.Replace("@bot", "", StringComparison.Ordinal).Trim(), text.Contains("@bot", StringComparison.Ordinal), [], []);

    private Task<IReadOnlyList<OutboxItem>> ReadyAsync() => store.ReadAsync(s => s.Outbox.Ready(time.Now(), 100), default);

    private (SqliteStore, ServiceProvider) Start()
    {
        var opened = SqliteStore.Open(folder.File("bot.db"));
        var settings = ConfigurationFile.Load(Path.Combine(AppContext.BaseDirectory, "Crashes", "storm.config.json")).Settings!;
        var services = new ServiceCollection().AddLogging().AddInbox().AddEngine().AddOutbox().AddStages();
        services.AddSingleton<IStore>(opened).AddSingleton(settings.Organisation).AddSingleton<IChatPlatform>(Wire).AddSingleton<TimeProvider>(time);
        return (opened, services.BuildServiceProvider());
    }

    private async Task StopAsync()
    {
        await host.DisposeAsync();
        await store.DisposeAsync();
    }
}
