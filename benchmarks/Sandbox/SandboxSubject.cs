using RotationBot.Benchmarks.Pipeline;
using RotationBot.Benchmarks.Report;

namespace RotationBot.Benchmarks.Sandbox;

/// <summary>The whole product as people try it: two processes, HTTP, the pretended workspace with a file of its own.</summary>
internal static class SandboxSubject
{
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Measuring = TimeSpan.FromSeconds(5);

    public static async Task<Section> MeasureAsync(CancellationToken cancellationToken)
    {
        await using var host = await PublishedHost.StartAsync(LoadConfig.Text, cancellationToken);
        await using var people = new SandboxPeople(host.Address);
        await people.WatchingAsync(cancellationToken);
        await Load.RunAsync(LoadConfig.Channels, Warming, people.AskAsync, cancellationToken);
        var alone = await Load.RunAsync(1, Measuring, people.AskAsync, cancellationToken);
        var cpu = host.Cpu;
        var many = await Load.RunAsync(LoadConfig.Channels, Measuring, people.AskAsync, cancellationToken);
        var perEvent = (host.Cpu - cpu) / many.Times.Count;
        return Budgets.Of("The sandbox: mention posted over HTTP to reply seen", Setting, alone, many, perEvent, Memory(host.ResidentMemory));
    }

    private const string Setting =
        "The published host as a process of its own; the driver beside it on the same cores posts over HTTP and sees the reply by server-sent events. " +
        "Beside the bot's own store the sandbox writes every message to the file of its pretended workspace, one transaction per message and one per reply. " +
        "The budgets were set for the bot behind Slack's emulator, where the workspace costs the bot nothing.";

    private static Figure Memory(double megabytes) => new("Resident memory after that", $"{megabytes:N0} MB", "under 130 MB", megabytes < 130);
}
