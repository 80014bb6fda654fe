using System.Diagnostics;
using System.Globalization;
using RotationBot.Benchmarks.Report;

namespace RotationBot.Benchmarks.Memory;

/// <summary>A process of its own hears a million events and tells its memory on the way.</summary>
internal static class MemorySubject
{
    public const string ChildVerb = "--hear-a-million-events";
    private const double Most = 130;
    private const double MostGrowth = 8;

    public static async Task<Section> MeasureAsync(CancellationToken cancellationToken)
    {
        using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [ChildVerb]) { RedirectStandardOutput = true })!;
        var looks = new List<Look>();
        while (await child.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
            looks.Add(Look.Read(line));
        await child.WaitForExitAsync(cancellationToken);
        return child.ExitCode == 0 ? new Section("Memory over 1,000,000 events", Setting, Figures(looks)) : throw new InvalidOperationException("the process that hears the events failed");
    }

    private const string Setting =
        "Inbox, engine, outbox and store in one process, the platform does everything at once. Of 1,000 events 940 are chatter that is dropped unread, " +
        "20 ask, 20 answer in the thread, 20 resolve. What is measured is the process's resident memory once all is decided and carried out; that of the runtime and of the benchmark itself is in it.";

    /// <summary>By the middle look everything that grows to its size has done so; what still grows after it would go on growing.</summary>
    private static List<Figure> Figures(List<Look> looks)
    {
        var growth = looks[^1].Megabytes - looks[looks.Count / 2].Megabytes;
        return
        [
            .. looks.Select(l => new Figure($"after {l.Events:N0} events", $"{l.Megabytes:N0} MB", $"under {Most} MB", l.Megabytes < Most)),
            new($"from {looks[looks.Count / 2].Events:N0} to {looks[^1].Events:N0} events", $"{growth:+0;-0;0} MB", $"flat: at most {MostGrowth} MB more", growth <= MostGrowth),
        ];
    }

    private sealed record Look(int Events, double Megabytes)
    {
        public static Look Read(string line) =>
            line.Split(' ') is [var events, var megabytes]
                ? new(int.Parse(events, CultureInfo.InvariantCulture), double.Parse(megabytes, CultureInfo.InvariantCulture))
                : throw new FormatException($"\"{line}\" is no look at the memory");
    }
}
