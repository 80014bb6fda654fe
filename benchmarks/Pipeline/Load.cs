using System.Collections.Concurrent;
using System.Diagnostics;
using RotationBot.Benchmarks.Report;

namespace RotationBot.Benchmarks.Pipeline;

/// <summary>Askers who ask again as soon as they are answered.</summary>
internal static class Load
{
    /// <param name="askAsync">Asks once as that asker and returns when the reply is seen.</param>
    public static async Task<Lap> RunAsync(int askers, TimeSpan length, Func<int, CancellationToken, Task> askAsync, CancellationToken cancellationToken)
    {
        var times = new ConcurrentBag<List<TimeSpan>>();
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, askers).Select(asker => Task.Run(() => AskAsync(asker), cancellationToken)));
        return new Lap(new Sample(times.SelectMany(t => t)), Stopwatch.GetElapsedTime(start));

        async Task AskAsync(int asker)
        {
            var own = new List<TimeSpan>();
            while (Stopwatch.GetElapsedTime(start) < length)
            {
                var asked = Stopwatch.GetTimestamp();
                await askAsync(asker, cancellationToken);
                own.Add(Stopwatch.GetElapsedTime(asked));
            }
            times.Add(own);
        }
    }
}

internal sealed record Lap(Sample Times, TimeSpan Took)
{
    public double PerSecond => Times.Count / Took.TotalSeconds;
}
