using RotationBot.Benchmarks.Pipeline;

var section = await PipelineSubject.MeasureAsync(CancellationToken.None);
Console.WriteLine(section.Title);
foreach (var figure in section.Figures)
    Console.WriteLine($"  {figure.What}: {figure.Measured} ({figure.Budget})");
