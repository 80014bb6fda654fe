using System.Net;
using System.Net.Sockets;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Crashes;

/// <summary>The program as the shell sees it: what it refuses is said in words, with an exit code and without a stack trace.</summary>
public sealed class RefusalTests : IDisposable
{
    private const int Usage = 64;
    private const int Unavailable = 69;
    private const int BadConfiguration = 78;

    private static readonly string Config = Path.Combine(AppContext.BaseDirectory, "Crashes", "storm.config.json");

    private readonly TempFolder folder = new();
    private readonly CancellationTokenSource patience = new(TimeSpan.FromMinutes(5));

    public void Dispose()
    {
        patience.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData(Usage, "there is no verb \"rnu\"; did you mean \"run\"?", "rnu")]
    [InlineData(Usage, "there is no option \"--prot\"; did you mean \"--port\"?", "run", "--prot", "1")]
    [InlineData(Usage, "--port takes a number from 0 to 65535", "--port", "70000")]
    [InlineData(BadConfiguration, "nowhere.json", "--config", "nowhere.json")]
    public Task What_cannot_be_understood_is_refused(int exitCode, string words, params string[] args) => AssertRefusedAsync(exitCode, words, args);

    [Theory]
    [InlineData("\"rulesets\": [\"nosuch\"]", "nosuch")]
    [InlineData("\"team\": }", "line 12, column 34")]
    public async Task A_broken_configuration_is_refused(string piece, string words)
    {
        var text = (await File.ReadAllTextAsync(Config)).Replace("\"web\": { \"team\": \"web\" }", $"\"web\": {{ {piece} }}", StringComparison.Ordinal);
        await AssertRefusedAsync(BadConfiguration, words, "--config", Write("broken.json", text));
    }

    [Fact]
    public async Task An_address_that_others_can_reach_is_refused_unless_that_is_meant()
    {
        var text = (await File.ReadAllTextAsync(Config)).Replace("127.0.0.1", "0.0.0.0", StringComparison.Ordinal);
        await AssertRefusedAsync(BadConfiguration, "say --allow-remote", "--config", Write("open.json", text));
    }

    [Fact]
    public async Task A_port_in_use_is_refused()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        await AssertRefusedAsync(Unavailable, $"cannot listen on 127.0.0.1:{port}", "--config", Config, "--port", $"{port}", "--data", folder.File("data"));
    }

    [Fact]
    public async Task A_file_in_the_place_of_the_data_folder_is_refused()
    {
        var data = Write("data", "no folder");
        await AssertRefusedAsync(Unavailable, "cannot be created", RunIn(data));
        await AssertRefusedAsync(Unavailable, "cannot be created", RunIn(Path.Combine(data, "below")));
    }

    [Theory]
    [InlineData("rotationbot.db", "is damaged or no SQLite file")]
    [InlineData("sandbox.db", "Is it a sandbox file")]
    public async Task A_damaged_file_is_refused_and_left_as_it_is(string file, string words)
    {
        var rubbish = new string('x', 5000);
        var path = Write(file, rubbish);
        await AssertRefusedAsync(Unavailable, words, RunIn(folder.Path));
        Assert.Equal(rubbish, await File.ReadAllTextAsync(path));
    }

    [Theory]
    [InlineData("rotationbot.db", "is a directory")]
    [InlineData("sandbox.db", "cannot be used")]
    public async Task A_folder_in_the_place_of_a_file_is_refused(string file, string words)
    {
        Directory.CreateDirectory(folder.File(file));
        await AssertRefusedAsync(Unavailable, words, RunIn(folder.Path));
    }

    [Fact]
    public async Task A_second_host_on_the_same_data_is_refused_and_the_first_goes_on()
    {
        await using var first = HostProcess.Start(RunIn(folder.Path));
        var client = new SandboxClient(await first.Address.WaitAsync(patience.Token));
        await AssertRefusedAsync(Unavailable, "in use by another RotationBot", RunIn(folder.Path));
        Assert.NotNull(await client.PostAsync(new { channel = "web", user = "rosa", text = "still there?" }, patience.Token));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("help")]
    [InlineData("run", "--help")]
    [InlineData("version")]
    public async Task Help_and_version_are_no_failures(params string[] args)
    {
        await using var host = HostProcess.Start(args);
        Assert.Equal(new HostProcess.Outcome(0, ""), await host.EndAsync(patience.Token));
        Assert.NotEqual(0, host.Output);
    }

    private static string[] RunIn(string data) => ["--config", Config, "--port", "0", "--data", data];

    private string Write(string name, string text)
    {
        File.WriteAllText(folder.File(name), text);
        return folder.File(name);
    }

    private async Task AssertRefusedAsync(int exitCode, string words, params string[] args)
    {
        await using var host = HostProcess.Start(args);
        var end = await host.EndAsync(patience.Token);
        Assert.Contains(words, end.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", end.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", end.Errors, StringComparison.Ordinal);
        var heading = exitCode == BadConfiguration && end.Errors.Contains(": 1 error", StringComparison.Ordinal) ? 1 : 0;
        Assert.Equal(1 + heading, end.Errors.Trim().Split('\n').Length);
        Assert.Equal((exitCode, 0), (end.ExitCode, host.Output));
    }
}
