using BenchmarkDotNet.Attributes;
using RotationBot.Benchmarks.Pipeline;
using RotationBot.Configuration;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Routing;

namespace RotationBot.Benchmarks.Routing;

/// <summary>What the engine reads out of one mention: whether it says anything, who owns it, how urgent it is, its details.</summary>
public class ReadMention
{
    public const int Shipped = 0;
    private const int Mentions = 100;

    private static readonly Dictionary<string, string> NoAnswers = [];
    private readonly Settings shipped = LoadConfig.Read(Path.GetTempPath());
    private Ruleset rules = null!;
    private string[] messages = [];

    /// <summary>How many keywords; 0: the shipped rules.</summary>
    [Params(120, 2_000, 20_000, Shipped)]
    public int Keywords { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        (rules, messages) = MadeUpRules.Of(Keywords == Shipped ? 120 : Keywords);
        if (Keywords != Shipped)
            return;
        rules = shipped.Organisation.Rulesets[new RulesetId("whodoinotify")];
        messages = [.. messages.Select((m, i) => i % 2 == 0 ? LoadConfig.Ask + " " + m[LoadConfig.Ask.Length..] : m)];
    }

    [Benchmark(OperationsPerInvoke = Mentions)]
    public int Read() => messages.Sum(ReadOne);

    private int ReadOne(string message)
    {
        if (MessageShape.IsEmptyOrGreeting(message))
            return 0;
        var priority = shipped.Organisation.PriorityReader.Find(message);
        var details = shipped.Organisation.DetailReader.Read(message);
        return rules.Route(message, NoAnswers).Candidates.Count + (priority is null ? 0 : 1) + details.Links.Count;
    }
}
