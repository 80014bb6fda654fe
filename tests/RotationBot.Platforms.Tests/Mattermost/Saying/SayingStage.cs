using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Emulators.Mattermost;
using RotationBot.Platforms.Mattermost;
using RotationBot.Platforms.Mattermost.Incoming;
using Channel = RotationBot.Emulators.Mattermost.Model.Channel;
using Person = RotationBot.Emulators.Mattermost.Person;
using Post = RotationBot.Emulators.Mattermost.Model.Post;
using Team = RotationBot.Emulators.Mattermost.Model.Team;

namespace RotationBot.Platforms.Tests.Mattermost.Saying;

/// <summary>An emulated server, and the part of the adapter that speaks and is called back, with its web endpoints.</summary>
internal sealed class SayingStage : IAsyncDisposable, IInbox, IButtonChoices
{
    private static readonly PlatformId Platform = MattermostPlatform.Name;
    private readonly HashSet<EventKey> keys = [];
    private WebApplication host = null!;
    private int effects;

    private SayingStage(MattermostServer server)
    {
        Server = server;
        Team = server.Admin.CreateTeam("core");
        Alice = server.Admin.CreateUser("alice", Team);
        Bob = server.Admin.CreateUser("bob", Team);
        Outsider = server.Admin.CreateUser("oscar", Team);
        Bot = server.Admin.CreateBot("rotationbot", Team);
        Help = server.Admin.CreateChannel(Team, "help", Alice, Bob, Bot);
        Token = server.Admin.CreateToken(Bot).Token!;
    }

    public MattermostServer Server { get; }
    public Team Team { get; }
    public Person Alice { get; }
    public Person Bob { get; }

    /// <summary>In the team, not in the channel.</summary>
    public Person Outsider { get; }

    public Person Bot { get; }
    public Channel Help { get; }
    public string Token { get; }
    public Uri Web { get; private set; } = null!;
    public Uri? PublicUrl { get; private set; }
    public string? CommandToken { get; set; }
    public MovableTime Time { get; } = new();

    /// <summary>What was heard, each key once.</summary>
    public List<ChatEvent> Heard { get; } = [];

    /// <summary>Done before the inbox says that it has stored what it heard.</summary>
    public Func<ChatEvent, Task> OnHeard { get; set; } = _ => Task.CompletedTask;

    public IReadOnlyList<Choice> Choices { get; set; } = [new("set", "SET"), new("bob", "Bob")];

    /// <summary>Every post of the bot in the channel, the oldest first.</summary>
    public IReadOnlyList<Post> Said => [.. Server.Admin.PostsIn(Help).Where(p => p.UserId == Bot.Id && p.Type.Length == 0)];

    public static async Task<SayingStage> SetAsync(bool reachable = true, MattermostSettings? settings = null)
    {
        var stage = new SayingStage(await MattermostServer.StartAsync(settings));
        await stage.StartAsync(reachable);
        return stage;
    }

    /// <summary>Everything in the bot's memory is gone.</summary>
    public async Task RestartAsync()
    {
        await host.DisposeAsync();
        await StartAsync(PublicUrl is not null);
    }

    public T Get<T>() where T : notnull => host.Services.GetRequiredService<T>();

    public MattermostOptions Options => Get<MattermostOptions>();

    public ChannelRef HelpRef => new(Platform, Help.Id, new ChannelId("support"), ChannelKind.Public);

    public static UserRef As(Person person) => new(Platform, person.Id, person.Name, null);

    public Task<Receipt> DoAsync(Effect effect, MessageRef? target = null, bool again = false) => Get<IChatPlatform>()
        .CarryOutAsync(effect, target, new Try(again, Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow())), CancellationToken.None);

    public Domain.Conversation.Post Post(Text text, params Button[] buttons) => Post(new Place.InChannel(new ChannelId("support")), text, buttons);

    public Domain.Conversation.Post Post(Place place, Text text, params Button[] buttons) =>
        new(place, text, buttons) { Key = Key(), Platform = Platform, Lane = "test", Urgency = Urgency.Reply, Request = 7 };

    public Edit Edit(EffectKey of, Text text, params Button[] buttons) =>
        new(of, text, buttons) { Key = Key(), Platform = Platform, Lane = "test", Urgency = Urgency.Cosmetic, Request = 7 };

    public Whisper Whisper(Person to, Text text, params Button[] buttons) =>
        new(new Place.Here(HelpRef), As(to), text, buttons) { Key = Key(), Platform = Platform, Lane = "test", Urgency = Urgency.Reply };

    public Answer Answer(CommandGiven command, Text text, params Button[] buttons) =>
        new(command.Channel, command.Actor, command.Reply, text, buttons) { Key = Key(), Platform = Platform, Lane = "test", Urgency = Urgency.Reply };

    public SetHeader Header(string segment) =>
        new(new ChannelId("support"), segment) { Key = Key(), Platform = Platform, Lane = "test", Urgency = Urgency.Cosmetic };

    public SetGroup Group(params string[] members) =>
        new(new GroupId("delivery"), [.. members.Select(m => new PersonId(m))]) { Key = Key(), Platform = Platform, Lane = "test", Urgency = Urgency.Cosmetic };

    public IReadOnlyList<Post> DirectTo(Person person) => [.. Server.Admin.PostsIn(Server.Admin.DirectChannel(Bot, person)).Where(p => p.UserId == Bot.Id)];

    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        await Server.DisposeAsync();
    }

    Task<string?> IInbox.CursorAsync(PlatformId platform, CancellationToken cancellationToken) => Task.FromResult<string?>(null);

    async ValueTask IInbox.HearAsync(PlatformId platform, IReadOnlyList<ChatEvent> events, string? cursor, CancellationToken cancellationToken)
    {
        foreach (var heard in events)
        {
            lock (keys)
            {
                if (!keys.Add(heard.Key))
                    continue;
                Heard.Add(heard);
            }
            await OnHeard(heard);
        }
    }

    void IInbox.CaughtUp(PlatformId platform)
    {
    }

    void IInbox.Lost(PlatformId platform, string why)
    {
    }

    Task<IReadOnlyList<Choice>> IButtonChoices.OfAsync(MessageRef on, ButtonId button, CancellationToken cancellationToken) => Task.FromResult(Choices);

    private EffectKey Key() => new($"R-7/{++effects}");

    private async Task StartAsync(bool reachable)
    {
        var port = Web?.Port ?? 0;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, port));
        var names = new MattermostNames
        {
            People = new Dictionary<PersonId, string> { [new("alice")] = "alice", [new("bob")] = "bob", [new("oscar")] = "oscar" },
            Channels = new Dictionary<ChannelId, string> { [new("support")] = "help" },
            Groups = new Dictionary<GroupId, string> { [new("delivery")] = "delivery-rota" },
        };
        // The port is known only once the host runs, and the options are made before: they are asked for late.
        builder.Services
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton<IInbox>(this)
            .AddSingleton<IButtonChoices>(this)
            .AddMattermost(new MattermostOptions { Url = Server.Url, Token = Token, Team = "core" }, names)
            .AddSingleton(_ => new MattermostOptions { Url = Server.Url, Token = Token, Team = "core", CommandTokens = CommandToken is null ? [] : [CommandToken], PublicUrl = PublicUrl })
            .AddSingleton(new Interactions(new ImpatientTime()));
        host = builder.Build();
        host.MapMattermost();
        await host.StartAsync();
        Web = new Uri(host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        PublicUrl = reachable ? Web : null;
        CommandToken ??= Server.Admin.CreateCommand(Team, "oncall", new Uri(Web, "mattermost/command")).Token;
    }
}

/// <summary>The computer's time, some way ahead.</summary>
internal sealed class MovableTime : TimeProvider
{
    public TimeSpan Ahead { get; set; }

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Ahead;
}

/// <summary>Whoever waits by it waits for nothing that is not there at once.</summary>
internal sealed class ImpatientTime : TimeProvider
{
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => base.CreateTimer(callback, state, TimeSpan.Zero, period);
}
