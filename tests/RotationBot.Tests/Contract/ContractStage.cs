using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using RotationBot.Tests.Crashes;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Contract;

/// <summary>A team of its own on the server, with people, channels, commands and the bot, whose host runs beside it.</summary>
public sealed class ContractStage : IAsyncLifetime, IDisposable
{
    private const string Password = "Contract-Passw0rd1";

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    private readonly TempFolder folder = new();
    private readonly CancellationTokenSource patience = new(TimeSpan.FromMinutes(10));
    private readonly string suffix = Guid.NewGuid().ToString("N")[..8];
    private readonly Dictionary<string, ContractAccount> people = [];
    private readonly Dictionary<string, string> channels = [];
    private readonly List<string> commands = [];
    private readonly Dictionary<string, string> environment = [];
    private string team = "";
    private string bot = "";
    private int port;
    private HostProcess? host;

    internal ContractServer Server { get; private set; } = null!;

    internal CancellationToken Patience => patience.Token;

    internal string BotName => "rotabot" + suffix;

    internal string Help => channels["help"];

    internal ContractAccount this[string name] => people[name];

    public async Task InitializeAsync()
    {
        Server = await ContractServer.OpenAsync(Patience);
        port = FreePort();
        team = await MakeAsync("teams", new JsonObject { ["name"] = "core" + suffix, ["display_name"] = "Contract", ["type"] = "O" });
        foreach (var channel in (string[])["help", "ops"])
            channels[channel] = await MakeAsync("channels", new JsonObject { ["team_id"] = team, ["type"] = "O", ["name"] = channel, ["display_name"] = channel });
        foreach (var person in (string[])["ann", "bob", "cat", "rosa"])
            people[person] = await MakePersonAsync(person);
        bot = (await Server.Admin.PostAsync("bots", new JsonObject { ["username"] = BotName, ["display_name"] = "Rota" }, Patience))["user_id"]!.ToString();
        await JoinTeamAsync(bot);
        environment["CONTRACT_TOKEN"] = (await Server.Admin.PostAsync($"users/{bot}/tokens", new JsonObject { ["description"] = "contract" }, Patience))["token"]!.ToString();
        foreach (var trigger in (string[])["oncall", "whodoinotify"])
            await MakeCommandAsync(trigger);
        await File.WriteAllTextAsync(folder.File("bot.config.json"), Configuration(), Patience);
        await StartBotAsync();
    }

    public async Task DisposeAsync()
    {
        if (host is not null)
            await host.DisposeAsync();
        if (Server is not null)
        {
            await TidyAsync();
            await Server.DisposeAsync();
        }
    }

    public void Dispose()
    {
        patience.Dispose();
        folder.Dispose();
    }

    /// <summary>Starts the host and waits until it hears the server.</summary>
    internal async Task StartBotAsync()
    {
        host = HostProcess.Start(environment, "--config", folder.File("bot.config.json"), "--data", folder.Path, "--port", port.ToString(CultureInfo.InvariantCulture));
        using var client = new HttpClient { BaseAddress = await host.Address.WaitAsync(Patience) };
        await UntilAsync("the host is ready", async () => (await client.GetAsync("/healthz/ready", Patience)).IsSuccessStatusCode ? "ready" : null);
    }

    /// <summary>kill -9.</summary>
    internal async Task KillBotAsync()
    {
        host!.Kill();
        var end = await host.EndAsync(Patience);
        Assert.Equal("", end.Errors);
    }

    /// <returns>What the host's own page says.</returns>
    internal async Task<string> ReadyPageAsync()
    {
        using var client = new HttpClient();
        return await client.GetStringAsync(new Uri($"http://127.0.0.1:{port}/healthz/ready"), Patience);
    }

    /// <returns>The id of the question.</returns>
    internal Task<string> AskAsync(string text) => this["rosa"].SayAsync(Help, $"@{BotName} {text}", "", Patience);

    internal Task<string> CommandAsync(string person, string line) => this[person].CommandAsync(Help, team, line, Patience);

    /// <returns>What the bot has said in the thread, the oldest first.</returns>
    internal async Task<IReadOnlyList<ContractPost>> SaidAsync(string root)
    {
        var thread = await Server.Admin.GetAsync($"posts/{root}/thread", Patience);
        return [.. ((JsonObject)thread["posts"]!).Select(p => (JsonObject)p.Value!).Where(p => p["user_id"]!.ToString() == bot)
            .OrderBy(p => p["create_at"]!.GetValue<long>()).Select(ContractPost.Read)];
    }

    internal Task<ContractPost> UntilSaidAsync(string root, string words) =>
        UntilAsync($"\"{words}\" is said", async () => (await SaidAsync(root)).FirstOrDefault(p => p.Text.Contains(words, StringComparison.Ordinal)), () => TellAsync(root));

    internal async Task<string> HeaderAsync() => (await Server.Admin.GetAsync($"channels/{Help}", Patience))["header"]!.ToString();

    internal Task PressAsync(string person, ContractPost post, string label) =>
        this[person].PostAsync($"posts/{post.Id}/actions/{post.Button(label) ?? throw new InvalidOperationException($"no button {label}: {post.Json}")}", new JsonObject(), Patience);

    internal Task SubmitAsync(string person, JsonObject opened, string choice)
    {
        var dialog = (JsonObject)opened["dialog"]!;
        return this[person].PostAsync("actions/dialogs/submit", new JsonObject
        {
            ["url"] = opened["url"]!.ToString(),
            ["callback_id"] = dialog["callback_id"]?.ToString(),
            ["state"] = dialog["state"]?.ToString(),
            ["submission"] = new JsonObject { [dialog["elements"]![0]!["name"]!.ToString()] = choice },
            ["channel_id"] = Help,
            ["team_id"] = team,
        }, Patience);
    }

    /// <summary>Looks until there is something to see.</summary>
    internal Task<T> UntilAsync<T>(string what, Func<Task<T?>> look) where T : class => UntilAsync(what, look, () => Task.FromResult(""));

    private async Task<T> UntilAsync<T>(string what, Func<Task<T?>> look, Func<Task<string>> tell) where T : class
    {
        var until = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(until) < TimeSpan.FromMinutes(4))
        {
            if (await look() is { } seen)
                return seen;
            await Task.Delay(BetweenLooks, TimeProvider.System, Patience);
        }
        throw new TimeoutException($"Waited in vain until {what}. {await tell()}");
    }

    private async Task<string> TellAsync(string root) => string.Join('\n', (await SaidAsync(root)).Select(p => p.Text));

    private async Task<string> MakeAsync(string path, JsonObject what) => (await Server.Admin.PostAsync(path, what, Patience))["id"]!.ToString();

    private async Task<ContractAccount> MakePersonAsync(string name)
    {
        var login = name + suffix;
        var id = await MakeAsync("users", new JsonObject { ["username"] = login, ["email"] = $"{login}@example.com", ["password"] = Password, ["first_name"] = name });
        await JoinTeamAsync(id);
        foreach (var channel in channels.Values)
            await Server.Admin.PostAsync($"channels/{channel}/members", new JsonObject { ["user_id"] = id }, Patience);
        using var session = await Server.SendAsync(HttpMethod.Post, "users/login", null, new JsonObject { ["login_id"] = login, ["password"] = Password }, Patience);
        return new ContractAccount(Server, id, login, session.EnsureSuccessStatusCode().Headers.GetValues("Token").Single());
    }

    private Task JoinTeamAsync(string user) => Server.Admin.PostAsync($"teams/{team}/members", new JsonObject { ["team_id"] = team, ["user_id"] = user }, Patience);

    private async Task MakeCommandAsync(string trigger)
    {
        var made = await Server.Admin.PostAsync("commands", new JsonObject { ["team_id"] = team, ["trigger"] = trigger, ["method"] = "P", ["url"] = $"http://127.0.0.1:{port}/mattermost/command" }, Patience);
        commands.Add(made["id"]!.ToString());
        environment["CONTRACT_" + trigger.ToUpperInvariant()] = made["token"]!.ToString();
    }

    private async Task TidyAsync()
    {
        foreach (var command in commands)
            await Server.Admin.DeleteAsync($"commands/{command}", CancellationToken.None);
        foreach (var person in people.Values)
            await Server.Admin.DeleteAsync($"users/{person.Id}", CancellationToken.None);
        if (bot.Length > 0)
            await Server.Admin.PostAsync($"bots/{bot}/disable", new JsonObject(), CancellationToken.None);
        if (team.Length > 0)
            await Server.Admin.DeleteAsync($"teams/{team}", CancellationToken.None);
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private string Configuration() =>
        $$"""
        {
          "organisation": { "name": "Contract", "timeZone": "Europe/London" },
          "store": { "path": "rotationbot.db" },
          "web": { "listen": "http://127.0.0.1:{{port}}", "publicUrl": {{(Server.ReachesBot ? $"\"http://127.0.0.1:{port}\"" : "null")}} },
          "platforms": { "mattermost": { "url": "{{Server.Url}}", "token": "env:CONTRACT_TOKEN", "team": "core{{suffix}}", "commandTokens": ["env:CONTRACT_ONCALL", "env:CONTRACT_WHODOINOTIFY"] } },
          "priorities": [{ "id": "fast", "words": ["fast"] }, { "id": "normal", "label": "normal", "default": true }],
          "people": {
            "ann": { "name": "Ann", "mattermost": "ann{{suffix}}" },
            "bob": { "name": "Bob", "mattermost": "bob{{suffix}}" },
            "cat": { "name": "Cat", "mattermost": "cat{{suffix}}" }
          },
          "directMessages": { "team": "web" },
          "channels": { "help": { "team": "web" }, "ops": {} },
          "rotas": { "web": {
            "roles": [
              { "name": "primary", "kind": "rotation", "participants": ["ann", "bob"], "start": "2026-01-05", "handover": "10:00", "every": { "n": 5000, "unit": "weeks" } },
              { "name": "backup", "kind": "static", "participants": ["bob"] },
              { "name": "lead", "kind": "static", "participants": ["cat"] } ],
            "headers": [{ "channel": "help", "template": "on call: {primary}" }] } },
          "teams": { "web": { "name": "Web", "channel": "help", "rota": "web", "policy": "ladder", "postTo": "thread", "leads": ["cat"] } },
          "policies": { "ladder": {
            "levels": [
              { "name": "primary", "targets": [{ "role": "primary" }], "timeout": { "default": "1h", "fast": 2 } },
              { "name": "backup", "targets": [{ "role": "backup" }], "timeout": { "default": "1h", "fast": 2 } },
              { "name": "lead", "targets": [{ "role": "lead" }], "timeout": { "default": "1h", "fast": 2 } }
            ],
            "final": [{ "channel": "ops" }]
          } }
        }
        """;
}
