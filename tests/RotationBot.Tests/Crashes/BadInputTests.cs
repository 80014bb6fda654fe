using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Crashes;

/// <summary>Odd words go the whole way: through the real process, its engine and its rules, and back as an answer.</summary>
public sealed class BadInputTests : IDisposable
{
    private const int Length = 39_999;
    private const string Call = "@rotationbot ";

    private readonly TempFolder folder = new();
    private readonly CancellationTokenSource patience = new(TimeSpan.FromMinutes(5));

    /// <summary>Each is repeated until the message is as long as one may be.</summary>
    private static readonly string[] Odd =
    [
        "x", "x ", "\u0001\u001b[31m", "\0", "\ufffd", "👩‍👩‍👧‍👦", "e\u0301\u0302\u0303", "\u202eevil ", "שלום ", "请",
        "\n", "> quoted\n", "`", "`a` ", "``` ", "@", "@delivery-support ", "@sam", "#", "https://example.com/a?b=c ", "(((", "<!--", "'; DROP TABLE inbox; --", "{0}%s$1",
        "Perforce ", "self-hosted deploy Kubernetes ", "P1 S1 urgent ", "deploy*", "a.b-c_d", "\t", "R-1 ", "/oncall ",
    ];

    public void Dispose()
    {
        patience.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Each_is_answered_none_is_parked_and_the_host_stays_healthy()
    {
        await using var host = HostProcess.Start("run", "--port", "0", "--data", folder.Path);
        var address = await host.Address.WaitAsync(patience.Token);
        var client = new SandboxClient(address);
        foreach (var text in Odd)
            await client.PostAsync(new { channel = "delivery", user = "rosa", text = Fill(Call, text) }, patience.Token);
        await client.PostAsync(new { channel = "delivery", user = "rosa", text = Call + "gitserver can't clone from Perforce" }, patience.Token);
        await client.AdvanceAsync(0, patience.Token);

        var said = await client.MessagesAsync("delivery", patience.Token);
        var unanswered = said.Where(m => !m.IsBots && !said.Any(answer => answer.IsBots && answer.Thread == m.Id)).Select(m => m.Text[..30]);
        Assert.Equal(Odd.Length + 1, said.Count(m => !m.IsBots));
        Assert.Empty(unanswered);
        Assert.StartsWith("Healthy", await ReadyAsync(address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_is_answered_as_a_command_too()
    {
        await using var host = HostProcess.Start("run", "--port", "0", "--data", folder.Path);
        var address = await host.Address.WaitAsync(patience.Token);
        var client = new SandboxClient(address);

        foreach (var text in Odd)
            Assert.True(await client.DoAsync("commands", new { channel = "delivery", user = "rosa", command = "oncall", text = Fill("route ", text) }, patience.Token), text);

        Assert.StartsWith("Healthy", await ReadyAsync(address), StringComparison.Ordinal);
    }

    private static string Fill(string start, string text) =>
        (start + string.Concat(Enumerable.Repeat(text, 1 + Length / text.Length)))[..Length];

    private async Task<string> ReadyAsync(Uri address)
    {
        using var client = new HttpClient();
        return await client.GetStringAsync(new Uri(address, "/healthz/ready"), patience.Token);
    }
}
