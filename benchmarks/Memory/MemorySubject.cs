using System.Diagnostics;
using System.Globalization;
using RotationBot.Benchmarks.Report;

namespace RotationBot.Benchmarks.Memory;

/// <summary>A process of its own hears a million events and tells its memory on the way.</summary>
internal static class MemorySubject
{
    public const string ChildVerb = "--hear-a-million-events";
    private const double Most = 130;

    public static async Task<Section> MeasureAsync(CancellationToken cancellationToken)
    {
        using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [ChildVerb]) { RedirectStandardOutput = true })!;
        var figures = new List<Figure>();
        while (await child.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
            figures.Add(FigureOf(line.Split(' ')));
        await child.WaitForExitAsync(cancellationToken);
        return child.ExitCode == 0 ? new Section("Memory over 1,000,000 events", Setting, figures) : throw new InvalidOperationException("the process that hears the events failed");
    }

    private const string Setting =
        "Inbox, engine, outbox and store in one process, the platform does everything at once. Of 1,000 events 940 are chatter that is dropped unread, " +
        "20 ask, 20 answer in the thread, 20 resolve. What is measured is the process's resident memory once all is decided and carried out; that of the runtime and of the benchmark itself is in it.";

    private static Figure FigureOf(string[] words)
    {
        var megabytes = double.Parse(words[1], CultureInfo.InvariantCulture);
        return new($"after {int.Parse(words[0], CultureInfo.InvariantCulture):N0} events", $"{megabytes:N0} MB", "under 130 MB, flat", megabytes < Most);
    }
}
