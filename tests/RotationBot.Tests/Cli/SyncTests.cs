using System.Text.Json;
using NodaTime;
using RotationBot.Store;
using RotationBot.Store.Sqlite;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Cli;

/// <summary>What would be written into headers and groups, seen from outside.</summary>
public sealed class SyncTests : IDisposable
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 25, 12, 0);
    private static readonly OutputId Delivery = new(OutputKind.Header, "delivery", Some.Platform);
    private static readonly OutputId Support = new(OutputKind.Group, "delivery-support", Some.Platform);
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public async Task Before_the_bot_first_runs_everything_would_be_written()
    {
        var lines = await LinesAsync();

        Assert.Contains("header  #delivery                 nothing -> on call: Ana until Mon 30 Nov 10:00", lines);
        Assert.Contains("group   @delivery-support         + ana, maria, noor", lines);
    }

    [Fact]
    public async Task Beside_a_running_host_it_is_what_differs_from_what_was_written_last()
    {
        await using var host = SqliteStore.Open(terminal.File("rotationbot.db"));
        await WroteAsync(host, Delivery, "on call: Theo until Wed 25 Nov 12:00", Now - Duration.FromMinutes(1));
        await WroteAsync(host, Support, "theo,maria,noor", Now);

        var lines = await LinesAsync();

        Assert.Contains("header  #delivery                 on call: Theo until Wed 25 Nov 12:00 -> on call: Ana until Mon 30 Nov 10:00", lines);
        Assert.Contains("group   @delivery-support         + ana - theo", lines);
    }

    [Fact]
    public async Task A_header_that_waits_for_its_minute_says_so()
    {
        await using var host = SqliteStore.Open(terminal.File("rotationbot.db"));
        await WroteAsync(host, Delivery, "on call: Theo", Now - Duration.FromSeconds(20));

        Assert.Contains("header  #delivery                 on call: Theo -> on call: Ana until Mon 30 Nov 10:00 (in 40 s: once a minute at most)", await LinesAsync());
    }

    [Fact]
    public async Task What_the_platform_refused_says_so()
    {
        await using var host = SqliteStore.Open(terminal.File("rotationbot.db"));
        await WroteAsync(host, Delivery, "on call: Ana until Mon 30 Nov 10:00", Now - Duration.FromMinutes(20), refused: true);
        await WroteAsync(host, Support, "noor,ana,maria", Now - Duration.FromMinutes(50), refused: true);

        var writes = (await LinesAsync()).Select(l => string.Join(' ', l.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

        Assert.Equal(
            [
                "group @delivery-support + ana, maria, noor (in 10 min: the platform refused it)",
                "header #delivery nothing -> on call: Ana until Mon 30 Nov 10:00 (in 40 min: the platform refused it)",
                "notice refused/group/delivery-support I cannot change who is in the group @delivery-support: sandbox does not let me. Mostly I lack the right to, or the group is disabled. I try again at the next change and every hour, and say when it works.",
                "notice refused/header/delivery I cannot write who is on call into the header of #delivery: sandbox does not let me. Mostly I lack the right to, or the channel is archived. I try again at the next change and every hour, and say when it works.",
            ],
            writes.Where(w => w.Contains("delivery-support", StringComparison.Ordinal) || w.Contains("#delivery", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task In_step_there_is_nothing()
    {
        await using var host = SqliteStore.Open(terminal.File("rotationbot.db"));
        foreach (var write in JsonDocument.Parse((await terminal.AskStoreAsync("sync", "--dry-run", "--json")).Output).RootElement.EnumerateArray())
        {
            var kind = write.GetProperty("kind").GetString() == "header" ? OutputKind.Header : OutputKind.Group;
            await WroteAsync(host, new(kind, write.GetProperty("target").GetString()![1..], Some.Platform), write.GetProperty("to").GetString()!, Now);
        }

        Assert.Equal(["Nothing: headers and groups are in step."], await LinesAsync());
        Assert.Equal("[]", (await terminal.AskStoreAsync("sync", "--dry-run", "--json")).Output);
    }

    [Fact]
    public async Task Only_a_host_writes()
    {
        var refused = await terminal.AskStoreAsync("sync");

        Assert.Equal((64, "rotationbot: a running host writes by itself; say --dry-run to see what it would write."), (refused.Code, refused.Error));
    }

    private async Task<string[]> LinesAsync() => [.. (await terminal.AskStoreAsync("sync", "--dry-run")).Output.Split('\n').Select(l => l.Trim())];

    private static Task<bool> WroteAsync(SqliteStore host, OutputId id, string shows, Instant at, bool refused = false) => host.WriteAsync(
        s =>
        {
            s.Outputs.Save(id, new ShownOutput(shows, 1, at));
            if (refused)
                s.Outputs.Refused(id);
            return true;
        },
        CancellationToken.None);
}
