using BenchmarkDotNet.Attributes;
using RotationBot.Benchmarks.Pipeline;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;

namespace RotationBot.Benchmarks.Routing;

/// <summary>A log of a megabyte pasted into a mention, read by the shipped rules.</summary>
public class ReadMegabyte
{
    private const int Length = 1 << 20;

    private readonly Organisation organisation = LoadConfig.Read(Path.GetTempPath()).Organisation;
    private readonly Entry entry = new(null, [new RulesetId("whodoinotify")]);
    private string message = "";

    [GlobalSetup]
    public void Prepare()
    {
        var lines = MadeUpRules.Of(120).Messages;
        message = string.Join('\n', Enumerable.Range(0, Length / lines[0].Length).Select(i => lines[i % lines.Length]));
    }

    [Benchmark]
    public int Read() => Understanding.Of(organisation, entry, message).Details.Links.Count;
}
