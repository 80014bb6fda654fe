using RotationBot.Benchmarks.Memory;
using RotationBot.Benchmarks.Pipeline;
using RotationBot.Benchmarks.Report;
using RotationBot.Benchmarks.Rotas;
using RotationBot.Benchmarks.Routing;
using RotationBot.Benchmarks.Sandbox;
using RotationBot.Benchmarks.Start;
using RotationBot.Benchmarks.Timers;

// dotnet run --project benchmarks --configuration Release [-- SUBJECT ...]; without a subject all of them, in a few minutes.
if (args is [MemorySubject.ChildVerb])
    return await MemoryRun.RunAsync(CancellationToken.None);

var subjects = new Dictionary<string, Func<CancellationToken, Task<Section>>>
{
    ["routing"] = RoutingSubject.MeasureAsync,
    ["rotas"] = RotaSubject.MeasureAsync,
    ["pipeline"] = PipelineSubject.MeasureAsync,
    ["sandbox"] = SandboxSubject.MeasureAsync,
    ["timers"] = TimersSubject.MeasureAsync,
    ["start"] = StartSubject.MeasureAsync,
    ["memory"] = MemorySubject.MeasureAsync,
};
var wanted = args.Length == 0 ? [.. subjects.Keys] : args;
if (wanted.FirstOrDefault(name => !subjects.ContainsKey(name)) is { } unknown)
{
    Console.Error.WriteLine($"There is no subject \"{unknown}\"; there are {string.Join(", ", subjects.Keys)}.");
    return 64;
}

var page = new Page(Repository.Path("docs", "benchmarks.md"));
foreach (var name in wanted)
{
    Console.WriteLine($"measuring {name} ...");
    var section = await subjects[name](CancellationToken.None);
    page.Write(name, section);
    Console.WriteLine(Page.Table(section));
}

return 0;
