using System.Globalization;
using System.Net;
using System.Net.Sockets;
using RotationBot.Cli;
using RotationBot.Tests.Configuration;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Cli;

public sealed class CommandLineTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    public void Dispose()
    {
        folder.Dispose();
        output.Dispose();
        error.Dispose();
    }

    [Theory]
    [InlineData("rnu", "did you mean \"run\"?")]
    [InlineData("frobnicate", "see \"rotationbot --help\"")]
    public async Task An_unknown_verb_is_a_usage_error_with_the_nearest_one(string verb, string hint)
    {
        Assert.Equal(64, await GivenAsync(verb));
        Assert.Contains(hint, error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--prot=1", "did you mean \"--port\"?")]
    [InlineData("--port=x", "not \"x\"")]
    [InlineData("--port", "needs a value")]
    [InlineData("--port=1 --port=2", "--port is given more than once")]
    [InlineData("--listen", "needs a value")]
    [InlineData("--listen=5080", "not \"5080\"")]
    [InlineData("--listen=https://0.0.0.0:5080", "--listen takes http://")]
    [InlineData("--listen=http://127.0.0.1:5080/page", "--listen takes http://")]
    [InlineData("--config=", "--config needs a value")]
    [InlineData("--log-format=xml", "--log-format takes text or json, not \"xml\"")]
    [InlineData("--allow-remote=yes", "takes no value")]
    public async Task A_wrong_option_is_a_usage_error_that_says_why(string option, string why)
    {
        Assert.Equal(64, await GivenAsync(["run", .. option.Split(' ')]));
        Assert.Contains(why, error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_a_verb_is_told_its_other_half()
    {
        Assert.Equal(64, await GivenAsync("export"));
        Assert.Contains("rotationbot export what? There is \"rotationbot export requests\"", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Version_and_help_go_to_standard_output()
    {
        Assert.Equal(0, await GivenAsync("version"));
        Assert.Equal(0, await GivenAsync("run", "--help"));
        Assert.Contains("rotationbot 0.", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("--allow-remote", output.ToString(), StringComparison.Ordinal);
        Assert.Empty(error.ToString());
    }

    [Fact]
    public async Task A_bad_configuration_is_refused_with_78()
    {
        await File.WriteAllTextAsync(folder.File("bad.json"), "{ \"organisation\": 3 }");
        Assert.Equal(78, await GivenAsync("--config", folder.File("bad.json"), "--data", folder.Path));
        Assert.StartsWith("bad.json: ", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_full_disk_under_the_answer_is_no_bug()
    {
        using var full = new FullDisk();

        Assert.Equal(69, await CommandLine.RunAsync(["version"], new Shell(TextReader.Null, full, error), CancellationToken.None));
        Assert.Equal("rotationbot: no space left: what was to be read or written could not be.\n", error.ToString());
    }

    [Fact]
    public async Task A_store_that_cannot_be_used_is_refused_with_69()
    {
        await File.WriteAllTextAsync(folder.File("data"), "");
        Assert.Equal(69, await GivenAsync("--config", Shipped.Path, "--data", folder.File("data"), "--port", "0"));
        Assert.Contains("cannot be created", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_taken_port_is_refused_with_69_and_the_store_is_free_again()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;

        for (var i = 0; i < 2; i++)
            Assert.Equal(69, await GivenAsync("--config", Shipped.Path, "--data", folder.Path, $"--port={port}"));
        Assert.Contains($"cannot listen on 127.0.0.1:{port}", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--listen=http://127.0.0.2:PORT")]
    [InlineData("--listen=http://127.0.0.2:1", "--port=PORT")]
    public async Task Listen_replaces_the_address_and_port_only_the_port(params string[] args)
    {
        using var taken = new TcpListener(IPAddress.Parse("127.0.0.2"), 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

        Assert.Equal(69, await GivenAsync(["--config", Shipped.Path, "--data", folder.Path, .. args.Select(a => a.Replace("PORT", port, StringComparison.Ordinal))]));
        Assert.Contains($"cannot listen on 127.0.0.2:{port}", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_other_machines_reach_must_be_allowed()
    {
        Assert.Equal(78, await GivenAsync("--config", Shipped.Path, "--data", folder.Path, "--listen", "http://0.0.0.0:0"));
        Assert.Contains("say --allow-remote", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_tells_where_the_page_is_and_stops_in_order()
    {
        using var stopping = new CancellationTokenSource();
        using var announcing = new AnnouncingWriter();
        var running = CommandLine.RunAsync(
            ["--config", Shipped.Path, "--data", folder.Path, "--port", "0"], new Shell(TextReader.Null, announcing, error), stopping.Token);
        var line = await await Task.WhenAny(announcing.FirstLine, running.ContinueWith(_ => error.ToString(), TaskScheduler.Default));
        Assert.StartsWith("RotationBot sandbox: http://127.0.0.1:", line, StringComparison.Ordinal);

        using var browser = new HttpClient();
        Assert.Equal("Healthy", await browser.GetStringAsync(new Uri(line.Split(' ')[2] + "/healthz/live")));
        await stopping.CancelAsync();
        Assert.Equal(0, await running);
    }

    private Task<int> GivenAsync(params string[] args) => CommandLine.RunAsync(args, new Shell(TextReader.Null, output, error), CancellationToken.None);

    private sealed class FullDisk : StringWriter
    {
        public override Task WriteLineAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default) => throw new IOException("no space left.");
    }

    private sealed class AnnouncingWriter : StringWriter
    {
        private readonly TaskCompletionSource<string> first = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> FirstLine => first.Task;

        public override Task WriteLineAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default)
        {
            first.TrySetResult(buffer.ToString());
            return Task.CompletedTask;
        }
    }
}
