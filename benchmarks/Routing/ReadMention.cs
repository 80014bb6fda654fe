using BenchmarkDotNet.Attributes;
using RotationBot.Benchmarks.Pipeline;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Routing;

namespace RotationBot.Benchmarks.Routing;

/// <summary>What the engine reads out of one mention: whether it says anything, who owns it, how urgent it is, its details.</summary>
public class ReadMention
{
    public const int Shipped = 0;
    private const int Mentions = 100;

    private Organisation organisation = null!;
    private Entry entry = null!;
    private string[] messages = [];

    /// <summary>How many keywords; 0: the shipped rules.</summary>
    [Params(120, 2_000, 20_000, Shipped)]
    public int Keywords { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var shipped = LoadConfig.Read(Path.GetTempPath()).Organisation;
        (var rules, messages) = MadeUpRules.Of(Keywords == Shipped ? 120 : Keywords);
        organisation = Keywords == Shipped ? shipped : shipped with { Rulesets = new Dictionary<RulesetId, Ruleset> { [rules.Id] = rules } };
        entry = new Entry(null, [Keywords == Shipped ? new RulesetId("whodoinotify") : rules.Id]);
        if (Keywords == Shipped)
            messages = [.. messages.Select((m, i) => i % 2 == 0 ? LoadConfig.Ask + " " + m[LoadConfig.Ask.Length..] : m)];
    }

    [Benchmark(OperationsPerInvoke = Mentions)]
    public int Read() => messages.Sum(ReadOne);

    private int ReadOne(string message) => Understanding.Of(organisation, entry, message).Details.Links.Count;
}
