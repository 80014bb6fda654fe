using System.Text.RegularExpressions;
using RotationBot.Tests.Web;

namespace RotationBot.Tests.House;

/// <summary>What the documents say is so.</summary>
public sealed partial class DocumentTests
{
    [Fact]
    public async Task Every_metric_is_described_and_every_described_one_is_there()
    {
        await using var host = await WatchedHost.StartAsync(default);
        var described = Metrics().Matches(Repository.Read("docs/operations.md")).ToDictionary(m => m.Groups["name"].Value, m => m.Groups["type"].Value);

        Assert.Equal(described.OrderBy(d => d.Key, StringComparer.Ordinal), (await host.MetricsAsync(default)).Types.OrderBy(t => t.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_test_that_is_said_to_hold_a_promise_exists()
    {
        var sources = Directory.GetFiles(Repository.At("tests"), "*Tests.cs", SearchOption.AllDirectories).ToLookup(f => Path.GetFileNameWithoutExtension(f), File.ReadAllText);
        var promised = Promises().Matches(Repository.Read("docs/guarantees.md"));
        var missing = promised.Where(p => !sources[p.Groups["class"].Value].Any(s => Regex.IsMatch(s, $@"\b(Task|void) {p.Groups["test"].Value}\("))).Select(p => p.Value);

        Assert.NotEmpty(promised);
        Assert.Empty(missing);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/alerts.md")]
    [InlineData("docs/calendars.md")]
    [InlineData("docs/focus.md")]
    [InlineData("docs/operations.md")]
    [InlineData("docs/guarantees.md")]
    [InlineData("docs/rotas.md")]
    public void Every_link_leads_somewhere(string document)
    {
        var folder = Path.GetDirectoryName(Repository.At(document))!;
        var missing = Links().Matches(Repository.Read(document)).Select(m => m.Groups[1].Value).Where(l => !Path.Exists(Path.Combine(folder, l)));

        Assert.Empty(missing);
    }

    [GeneratedRegex(@"^\| `(?<name>[a-z_]+)` \| (?<type>counter|gauge|histogram) \|", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Metrics();

    [GeneratedRegex(@"`(?<class>\w+Tests)\.(?<test>\w+)`", RegexOptions.CultureInvariant)]
    private static partial Regex Promises();

    [GeneratedRegex(@"\]\((?!https?:)([^)#]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Links();
}
