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

    private static async Task AskAsync(SandboxClient client) =>
        Assert.NotNull(await client.PostAsync(new { channel = "web", user = "rosa", text = "@rotationbot the page is down" }, CancellationToken.None));

    private HostProcess Start()
    {
        Skip.If(OperatingSystem.IsWindows(), "there are no signals");
        return HostProcess.Start("--config", Path.Combine(AppContext.BaseDirectory, "Crashes", "storm.config.json"), "--port", "0", "--data", folder.Path);
    }

    private async Task AssertStopsAsync(HostProcess host)
    {
        host.Terminate();
        Assert.Equal(new HostProcess.Outcome(0, ""), await host.EndAsync(patience.Token));
        Assert.Empty(Directory.EnumerateFiles(folder.Path, "*-wal"));
    }
}
