using System.Diagnostics;
using RotationBot.Cli;

namespace RotationBot.Web.Metrics;

/// <summary>The process and its runtime, under the names Prometheus dashboards expect.</summary>
internal static class ProcessMetrics
{
    public static void Write(MetricsText text)
    {
        using var process = Process.GetCurrentProcess();
        text.Family("rotationbot_build_info", MetricKind.Gauge, "Always 1; the label says which version runs.", new Sample(1, [new("version", ProductVersion.Text)]));
        text.Single("process_start_time_seconds", MetricKind.Gauge, "When the process started, as a Unix time by the computer's clock.", new DateTimeOffset(process.StartTime).ToUnixTimeMilliseconds() / 1000.0);
        text.Single("process_cpu_seconds_total", MetricKind.Counter, "Processor time used.", process.TotalProcessorTime.TotalSeconds);
        text.Single("process_resident_memory_bytes", MetricKind.Gauge, "Memory the process holds.", process.WorkingSet64);
        text.Single("dotnet_gc_heap_bytes", MetricKind.Gauge, "Memory that objects take, garbage included.", GC.GetTotalMemory(forceFullCollection: false));
        text.Family("dotnet_gc_collections_total", MetricKind.Counter, "Garbage collections, each counted in every generation it reached.", Enumerable.Range(0, GC.MaxGeneration + 1).Select(Collections));
        text.Single("dotnet_gc_pause_seconds_total", MetricKind.Counter, "How long everything stood still for them.", GC.GetTotalPauseDuration().TotalSeconds);
        text.Single("dotnet_threadpool_threads", MetricKind.Gauge, "Threads of the pool.", ThreadPool.ThreadCount);
        text.Single("dotnet_threadpool_queue_length", MetricKind.Gauge, "Work that waits for one of them.", ThreadPool.PendingWorkItemCount);
    }

    private static Sample Collections(int generation) => new(GC.CollectionCount(generation), [new("generation", generation)]);
}
