using System.Globalization;
using RotationBot.Emulators.Mattermost;
using RotationBot.Emulators.Mattermost.Model;
using RotationBot.Tests.Crashes;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Contract;

/// <summary>A busy server whose line is cut again and again, and whose events come twice, late or never.</summary>
public sealed class MattermostSoakTests : IDisposable
{
    private const int OneInAsks = 25;
    private const int FewestBetweenCuts = 200;
    private const int MostBetweenCuts = 400;

    private static readonly string[] Places = ["help", "api", "chat", "lunch"];
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    private readonly TempFolder folder = new();
    private readonly CancellationTokenSource patience = new(TimeSpan.FromMinutes(10));

    public void Dispose()
    {
        patience.Dispose();
        folder.Dispose();
    }

    /// <summary>SOAK_SEED chooses other mishaps, SOAK_POSTS a longer soak.</summary>
    [Fact]
    public async Task Every_request_is_answered_exactly_once()
    {
        var random = new Random(FromEnvironment("SOAK_SEED", 1));
        await using var server = await MattermostServer.StartAsync(token: patience.Token);
        var admin = server.Admin;
        var team = admin.CreateTeam("core");
        var people = ((string[])["ann", "rosa", "kim"]).Select(p => admin.CreateUser(p, team)).ToArray();
        var bot = admin.CreateBot("rotationbot", team);
        var channels = Places.Select(p => admin.CreateChannel(team, p, people)).ToArray();
        await File.WriteAllTextAsync(folder.File("bot.config.json"), Configuration(server.Url), patience.Token);
        var environment = new Dictionary<string, string> { ["SOAK_TOKEN"] = admin.CreateToken(bot).Token! };
        await using var host = HostProcess.Start(environment, "--config", folder.File("bot.config.json"), "--data", folder.Path, "--port", "0");
        using var client = new HttpClient { BaseAddress = await host.Address.WaitAsync(patience.Token) };
        await UntilAsync(async () => (await client.GetAsync("/healthz/ready", patience.Token)).IsSuccessStatusCode);

        var asked = new List<Post>();
        var untilCut = random.Next(FewestBetweenCuts, MostBetweenCuts);
        for (var number = 0; number < FromEnvironment("SOAK_POSTS", 10_000); number++)
        {
            var channel = channels[random.Next(channels.Length)];
            var author = people[random.Next(1, people.Length)];
            if (random.Next(OneInAsks) == 0)
                asked.Add(author.Post(channel, $"@rotationbot page {number} is down"));
            else
                author.Post(channel, $"about thing {number}");
            Disturb(server, random.Next(200));
            if (--untilCut > 0)
                continue;
            server.CutSockets();
            untilCut = random.Next(FewestBetweenCuts, MostBetweenCuts);
            await UntilAsync(() => Task.FromResult(server.Listening > 0));
        }
        server.CutSockets();
        await UntilAnsweredAsync();
        // Whatever would be said twice is said by the time that what was asked after it is answered.
        asked.Add(people[1].Post(channels[0], "@rotationbot the last page is down"));
        await UntilAnsweredAsync();

        var answers = Answers(admin, channels, bot);
        Assert.Equal(asked.Select(a => a.Id).Order(StringComparer.Ordinal), answers.Select(a => a.RootId).Order(StringComparer.Ordinal));
        Assert.Equal(answers.Count, answers.Select(KeyOf).Distinct().Count());

        Task UntilAnsweredAsync() => UntilAsync(() => Task.FromResult(asked.Select(a => a.Id).ToHashSet().IsSubsetOf(Answers(admin, channels, bot).Select(a => a.RootId))));
    }

    private static void Disturb(MattermostServer server, int chance)
    {
        if (chance == 0)
            server.Faults.Events.Lose();
        else if (chance == 1)
            server.Faults.Events.Repeat(3);
        else if (chance == 2)
            server.Faults.Events.Swap();
    }

    private static IReadOnlyList<Post> Answers(Admin admin, IEnumerable<Channel> channels, Person bot) =>
        [.. channels.SelectMany(admin.PostsIn).Where(p => p.UserId == bot.Id && KeyOf(p) is not null)];

    private static string? KeyOf(Post post) => post.Props["rotationbot"]?["key"]?.ToString();

    private async Task UntilAsync(Func<Task<bool>> isSo)
    {
        while (!await isSo())
            await Task.Delay(BetweenLooks, TimeProvider.System, patience.Token);
    }

    private static int FromEnvironment(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private static string Configuration(Uri url) =>
        $$"""
        {
          "organisation": { "name": "Soak", "timeZone": "Europe/London" },
          "store": { "path": "rotationbot.db" },
          "web": { "listen": "http://127.0.0.1:0" },
          "platforms": { "mattermost": { "url": "{{url}}", "token": "env:SOAK_TOKEN", "team": "core" } },
          "priorities": [{ "id": "normal", "label": "normal", "default": true }],
          "people": { "ann": { "name": "Ann", "mattermost": "ann" } },
          "directMessages": { "team": "web" },
          "channels": { "help": { "team": "web" }, "api": { "team": "web" }, "chat": { "team": "web" }, "lunch": { "team": "web" } },
          "rotas": { "web": { "roles": [{ "name": "primary", "kind": "static", "participants": ["ann"] }] } },
          "teams": { "web": { "name": "Web", "channel": "help", "rota": "web", "policy": "ladder", "postTo": "thread" } },
          "policies": { "ladder": { "levels": [{ "name": "primary", "targets": [{ "role": "primary" }], "timeout": { "default": "10h" } }], "final": [{ "channel": "help" }] } }
        }
        """;
}
