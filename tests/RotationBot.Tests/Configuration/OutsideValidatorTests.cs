using System.Globalization;
using System.Text.Json.Nodes;
using RotationBot.Configuration.Schema;
using RotationBot.Tests.House;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Configuration;

/// <summary>A validator of other people reads our schema as we mean it, and the bot refuses whatever it refuses.</summary>
public sealed class OutsideValidatorTests : IDisposable
{
    private static readonly JsonNode TheShipped = Shipped.Tree();

    private readonly TempFolder folder = new();
    private readonly CancellationTokenSource patience = new(TimeSpan.FromMinutes(5));

    public static TheoryData<BrokenFile> Broken => [.. BrokenFiles.All];

    public void Dispose()
    {
        patience.Dispose();
        folder.Dispose();
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void The_bot_refuses_a_broken_file_at_its_place(BrokenFile broken)
    {
        var faults = broken.Tree(TheShipped).Load().Faults;

        Assert.Contains(broken.FoundAt ?? broken.Path, faults.Select(f => f.Path));
    }

    [SkippableFact]
    public async Task The_validator_accepts_the_shipped_file_and_no_broken_one()
    {
        NodeScript.Need();
        var judged = await JudgedAsync([TheShipped, .. BrokenFiles.All.Select(b => b.Tree(TheShipped))], patience.Token);

        Assert.Equal("", judged[0]);
        Assert.Equal([], BrokenFiles.All.Where((_, i) => judged[i + 1].Length == 0).Select(b => b.Name));
        Assert.True(BrokenFiles.All.Count >= 30);
    }

    [SkippableFact]
    public async Task The_validator_refuses_whatever_contradicts_a_shape()
    {
        NodeScript.Need();
        var broken = ShapeFaults.All().ToList();
        var judged = await JudgedAsync([ShapeFaults.Base, ShapeFaults.OnMattermost, .. broken.Select(b => b.Tree)], patience.Token);

        Assert.Equal(["", ""], judged.Take(2));
        Assert.Equal([], broken.Where((_, i) => judged[i + 2].Length == 0).Select(b => b.Name));
    }

    /// <summary>What the validator says against each; empty: nothing.</summary>
    private async Task<IReadOnlyList<string>> JudgedAsync(IReadOnlyList<JsonNode> trees, CancellationToken cancellationToken)
    {
        var schema = Write("schema.json", ConfigurationSchema.Text());
        var files = trees.Select((t, i) => Write(i.ToString(CultureInfo.InvariantCulture), t.ToJsonString())).ToList();
        var lines = await NodeScript.RunAsync("validate-schema.mjs", [schema, .. files], cancellationToken);
        Assert.Equal(files, lines.Select(l => JsonNode.Parse(l)!["file"]!.GetValue<string>()));
        return [.. lines.Select(l => string.Join("; ", JsonNode.Parse(l)!["errors"]!.AsArray().Select(e => e!.ToJsonString())))];
    }

    private string Write(string name, string text)
    {
        File.WriteAllText(folder.File(name), text);
        return folder.File(name);
    }
}
