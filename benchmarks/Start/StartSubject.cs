using RotationBot.Benchmarks.Pipeline;
using RotationBot.Benchmarks.Report;
using RotationBot.Benchmarks.Sandbox;

namespace RotationBot.Benchmarks.Start;

internal static class StartSubject
{
    private const int Times = 7;
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(3);

    public static async Task<Section> MeasureAsync(CancellationToken cancellationToken)
    {
        var starts = new List<TimeSpan>();
        double memory = 0;
        for (var i = 0; i < Times; i++)
        {
            await using var host = await PublishedHost.StartAsync(LoadConfig.Shipped, cancellationToken);
            starts.Add(host.StartTook);
            if (i < Times - 1)
                continue;
            await Task.Delay(Idle, TimeProvider.System, cancellationToken);
            memory = host.ResidentMemory;
        }

        var sample = new Sample(starts);
        return new Section(
            "Start of the published host",
            $"Framework-dependent, ReadyToRun, the shipped configuration, a new store each time; {Times} starts.",
            [
                new("Start of the process to listening, median", $"{sample.P(50).TotalMilliseconds:N0} ms", "under 250 ms", sample.P(50) < TimeSpan.FromMilliseconds(250)),
                new("Slowest of them", $"{sample.Longest.TotalMilliseconds:N0} ms"),
                new("Resident memory, idle", $"{memory:N0} MB", "under 130 MB", memory < 130),
            ]);
    }
}
