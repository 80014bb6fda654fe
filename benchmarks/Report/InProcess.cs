using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using Perfolizer.Horology;

namespace RotationBot.Benchmarks.Report;

/// <summary>BenchmarkDotNet in this process: it knows no runtime as new as ours to build a process of its own for.</summary>
internal static class InProcess
{
    public static IReadOnlyList<Result> Run<T>()
    {
        var job = Job.Default.WithToolchain(InProcessNoEmitToolchain.Instance).WithWarmupCount(5).WithIterationCount(7).WithIterationTime(TimeInterval.FromMilliseconds(200));
        var config = ManualConfig.CreateEmpty()
            .AddJob(job).AddDiagnoser(MemoryDiagnoser.Default).AddLogger(NullLogger.Instance).AddColumnProvider(DefaultColumnProviders.Instance)
            .WithOptions(ConfigOptions.DisableLogFile).WithArtifactsPath(Path.Combine(Path.GetTempPath(), "rotationbot-benchmarks"));
        return [.. BenchmarkRunner.Run<T>(config).Reports.Select(ResultOf)];
    }

    private static Result ResultOf(BenchmarkReport report) => new(
        report.BenchmarkCase.Parameters.Items.Count > 0 ? report.BenchmarkCase.Parameters[0].Value : null,
        report.BenchmarkCase.Descriptor.WorkloadMethod.Name,
        TimeSpan.FromMicroseconds(report.ResultStatistics!.Median / 1000),
        report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0);
}

/// <param name="Time">The median per operation.</param>
internal sealed record Result(object? Parameter, string Method, TimeSpan Time, long Bytes);
