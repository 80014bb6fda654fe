using System.Globalization;
using RotationBot.Store.Sqlite;
using RotationBot.Tests.Scenes;
using Xunit.Abstractions;

namespace RotationBot.Tests.Crashes;

/// <summary>The process may end at any instant (kill -9): what was accepted is neither lost nor done twice.</summary>
public sealed class KillTests(ITestOutputHelper output) : IDisposable
{
    private const int Kills = 50;

    private readonly TempFolder folder = new();
    private readonly CancellationTokenSource patience = new(TimeSpan.FromMinutes(10));

    public void Dispose()
    {
        patience.Cancel();
        patience.Dispose();
        folder.Dispose();
    }

    /// <summary>CRASH_SEED chooses another storm, CRASH_KILLS a longer one.</summary>
    [Fact]
    public async Task Nothing_is_lost_or_done_twice_however_often_the_host_is_killed()
    {
        var seed = FromEnvironment("CRASH_SEED", 1);
        var storm = new Storm(folder.Path, seed);
        await storm.RageAsync(FromEnvironment("CRASH_KILLS", Kills), patience.Token);
        var asks = storm.Writers.SelectMany(w => w.Asks).ToList();

        var stories = await SettleAsync(storm, asks);

        Assert.Equal(stories.Count, stories.Select(s => s.Number).Distinct().Count());
        await AssertNothingIsLeftAsync(stories.Count);
        output.WriteLine($"seed {seed}: {string.Join(", ", storm.Kills.Select(k => $"{k.Value} {k.Key}"))}");
    }

    [Theory]
    [InlineData("rotationbot.db.lock")]
    [InlineData("rotationbot.db")]
    [InlineData("rotationbot.db-wal")]
    [InlineData("sandbox.db")]
    [InlineData("sandbox.db-wal")]
    public async Task Killed_while_it_makes_its_files_the_host_starts_on_what_it_left(string appears)
    {
        var storm = new Storm(folder.Path, 0);
        await using (var first = storm.Start())
        {
            while (!File.Exists(folder.File(appears)) && !first.Address.IsCompleted)
                await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System, patience.Token);
            first.Kill();
            Assert.Equal("", (await first.EndAsync(patience.Token)).Errors);
        }
        var ask = new Ask("q-1-", Team.Web, "rosa", Fate.Left, IsKeyed: false) { Posted = Heard.Yes };
        await using var second = storm.Start();
        var client = new SandboxClient(await second.Address.WaitAsync(patience.Token));
        ask.Id = await client.PostAsync(new { channel = "web", user = "rosa", text = ask.Text }, patience.Token);
        await client.AdvanceAsync(60, patience.Token);
        Assert.Single((await Reckoning.ReadAsync(client, patience.Token)).Settle([ask]));
    }

    private async Task<IReadOnlyList<Story>> SettleAsync(Storm storm, IReadOnlyList<Ask> asks)
    {
        await using var host = storm.Start();
        var client = new SandboxClient(await host.Address.WaitAsync(patience.Token));
        await client.AdvanceAsync(2 * 24 * 60, patience.Token);
        var reckoning = await Reckoning.ReadAsync(client, patience.Token);
        var stories = reckoning.Settle(asks);
        await AssertOutputsAreInStepAsync(client);
        output.WriteLine($"{asks.Count} asked, {stories.Count} requests, {reckoning.Bots.Count} posts, {reckoning.Bots.Count(m => m.Attempts > 1)} of them sent again under their key");
        host.Kill();
        Assert.Equal("", (await host.EndAsync(patience.Token)).Errors);
        return stories;
    }

    private async Task AssertOutputsAreInStepAsync(SandboxClient client)
    {
        var on = Assert.Single((await client.GetAsync<Group>("groups/desk", patience.Token)).Members);
        var name = char.ToUpperInvariant(on[0]) + on[1..];
        Assert.Equal($"on call: {name}", (await client.GetAsync<Channel>("channels/web", patience.Token)).Header);
    }

    private async Task AssertNothingIsLeftAsync(int requests)
    {
        await using var store = SqliteStore.Open(folder.File("rotationbot.db"));
        var left = await store.ReadAsync(
            s => (s.Inbox.AnyWaiting(), s.Inbox.CountDead(), s.Outbox.CountDead(), s.Due.Next(), s.Requests.NextNumber()), patience.Token);
        Assert.Equal((false, 0, 0, null, requests + 1), left);
    }

    private static int FromEnvironment(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private sealed record Group(IReadOnlyList<string> Members);

    private sealed record Channel(string Header);
}
