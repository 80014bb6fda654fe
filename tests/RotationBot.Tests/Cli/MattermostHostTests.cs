using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using RotationBot.Cli;
using RotationBot.Configuration;
using RotationBot.Platforms;
using RotationBot.Store.Sqlite;
using RotationBot.Tests.Configuration;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Cli;

public sealed class MattermostHostTests : IDisposable
{
    private const string Sandbox = """{ "sandbox": { "users": { "rosa": { "name": "Rosa", "timeZone": "Europe/Paris" } } } }""";

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Names_on_the_server_are_read_from_people_channels_and_groups()
    {
        var text = Minimal.Text
            .Replace(Sandbox, """{ "mattermost": { "url": "https://chat.example.com/site", "token": "env:PATH", "team": "Core" } }""", StringComparison.Ordinal)
            .Replace("\"slack\": \"dana@example.com\"", "\"mattermost\": \"dana@example.com\"", StringComparison.Ordinal)
            .Replace("\"ops\": {}", "\"ops\": { \"mattermost\": \"operations\" }", StringComparison.Ordinal);

        var mattermost = Minimal.Read(text).Settings!.Mattermost!;

        Assert.Equal((new Uri("https://chat.example.com/site"), "core"), (mattermost.Options.Url, mattermost.Options.Team));
        Assert.Equal([("dana", "dana@example.com")], mattermost.Names.People.Select(p => (p.Key.Value, p.Value)));
        Assert.Equal([("help", "help"), ("ops", "operations")], mattermost.Names.Channels.Select(c => (c.Key.Value, c.Value)));
        Assert.Equal([("web-support", "web-support")], mattermost.Names.Groups.Select(g => (g.Key.Value, g.Value)));
        Assert.DoesNotContain(Environment.GetEnvironmentVariable("PATH")!, Minimal.Read(text).Settings!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_whose_server_is_down_runs_without_a_sandbox_and_says_what_it_waits_for()
    {
        using var port = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        port.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        var nobody = $"http://127.0.0.1:{((IPEndPoint)port.LocalEndPoint!).Port}";
        var text = Minimal.Text.Replace(Sandbox, $$"""{ "mattermost": { "url": "{{nobody}}", "token": "env:PATH", "team": "core" } }""", StringComparison.Ordinal);
        var settings = ConfigurationFile.Read(Encoding.UTF8.GetBytes(text), folder.Path).Settings!;
        await using var store = SqliteStore.Open(folder.File("bot.db"));
        await using var host = new HostPlan(settings, new Uri("http://127.0.0.1:0"), new RunOptions()).Build(store);
        await host.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(host.Urls.First()) };

        Assert.Equal("mattermost", Assert.Single(host.Services.GetServices<IChatPlatform>()).Id.Value);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/healthz/live")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.PostAsync("/mattermost/command", new FormUrlEncodedContent([]))).StatusCode);
        Assert.Contains("nothing was changed", await (await client.PostAsync("/mattermost/actions", new StringContent("{}"))).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("nothing was changed", await (await client.PostAsync("/mattermost/dialogs", new StringContent("{}"))).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        client.DefaultRequestHeaders.Host = "elsewhere.example";
        Assert.Equal(HttpStatusCode.NotFound, (await client.PostAsync("/mattermost/actions", new StringContent("{}"))).StatusCode);
        client.DefaultRequestHeaders.Host = null;
        Assert.Contains("not caught up: mattermost", await (await client.GetAsync("/healthz/ready")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
