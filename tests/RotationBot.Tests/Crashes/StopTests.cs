using System.Net.Sockets;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Crashes;

/// <summary>A polite end (SIGTERM): whatever goes on, the host finishes what it has begun and says nothing bad.</summary>
public sealed class StopTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly CancellationTokenSource patience = new(TimeSpan.FromMinutes(2));

    public void Dispose()
    {
        patience.Dispose();
        folder.Dispose();
    }

    [SkippableFact]
    public async Task A_host_that_does_nothing_stops()
    {
        await using var host = Start();
        await host.Address.WaitAsync(patience.Token);
        await AssertStopsAsync(host);
    }

    [SkippableFact]
    public async Task A_page_that_watches_holds_nobody_up()
    {
        await using var host = Start();
        var client = new SandboxClient(await host.Address.WaitAsync(patience.Token));
        var changes = new Counter();
        var seen = changes.MoreAsync(2, patience.Token);
        var watching = client.WatchAsync(changes, new Counter(), patience.Token);
        await AskAsync(client);
        await seen;
        await AssertStopsAsync(host);
        await watching;
    }

    [SkippableFact]
    public async Task A_clock_that_is_being_wound_holds_nobody_up()
    {
        await using (var host = Start())
        {
            var client = new SandboxClient(await host.Address.WaitAsync(patience.Token));
            await AskAsync(client);
            var stands = new Counter();
            var wound = stands.MoreAsync(4, patience.Token);
            var watching = client.WatchAsync(new Counter(), stands, patience.Token);
            var winding = client.DoAsync("clock/advance", new { minutes = 366 * 24 * 60 }, patience.Token);
            await wound;
            await AssertStopsAsync(host);
            Assert.NotEqual(true, await winding);
            await watching;
        }
        await using var next = Start();
        await new SandboxClient(await next.Address.WaitAsync(patience.Token)).AdvanceAsync(60, patience.Token);
    }

    [SkippableFact]
    public async Task What_was_accepted_just_before_is_answered_once_before_the_stop_or_after_the_next_start()
    {
        string?[] asked;
        await using (var host = Start())
        {
            var client = new SandboxClient(await host.Address.WaitAsync(patience.Token));
            asked = await Task.WhenAll(Enumerable.Range(0, 100).Select(i => client.PostAsync(new { channel = "web", user = "rosa", text = $"@rotationbot page {i} is down" }, patience.Token)));
            host.Terminate();
            Assert.Equal(0, (await host.EndAsync(patience.Token)).ExitCode);
        }
        await using var next = Start();
        var reader = new SandboxClient(await next.Address.WaitAsync(patience.Token));
        await reader.AdvanceAsync(0, patience.Token);
        var answers = (await reader.MessagesAsync("web", patience.Token)).Where(m => m.IsBots).ToList();

        Assert.Equal(asked.Order(StringComparer.Ordinal), answers.Select(a => a.Thread).Order(StringComparer.Ordinal));
        Assert.All(answers, a => Assert.Equal(1, a.Attempts));
    }

    [SkippableFact]
    public async Task A_second_signal_ends_a_stop_that_waits_for_somebody()
    {
        await using var host = Start("--verbose");
        var address = await host.Address.WaitAsync(patience.Token);
        using var slow = new TcpClient();
        await slow.ConnectAsync(address.Host, address.Port, patience.Token);
        await slow.GetStream().WriteAsync("POST /sandbox/api/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"u8.ToArray(), patience.Token);
        host.Terminate();
        await host.Stopping.WaitAsync(patience.Token);
        host.Terminate();

        Assert.Equal(128 + 15, (await host.EndAsync(patience.Token)).ExitCode);
    }

    private static async Task AskAsync(SandboxClient client) =>
        Assert.NotNull(await client.PostAsync(new { channel = "web", user = "rosa", text = "@rotationbot the page is down" }, CancellationToken.None));

    private HostProcess Start(params string[] more)
    {
        Skip.If(OperatingSystem.IsWindows(), "there are no signals");
        return HostProcess.Start(["--config", Path.Combine(AppContext.BaseDirectory, "Crashes", "storm.config.json"), "--port", "0", "--data", folder.Path, .. more]);
    }

    private async Task AssertStopsAsync(HostProcess host)
    {
        host.Terminate();
        Assert.Equal(new HostProcess.Outcome(0, ""), await host.EndAsync(patience.Token));
        Assert.Empty(Directory.EnumerateFiles(folder.Path, "*-wal"));
    }
}
