using System.Diagnostics;
using RotationBot.Benchmarks.Report;

namespace RotationBot.Benchmarks.Pipeline;

/// <summary>The bot without a platform's cost: from a message heard to its reply carried out.</summary>
internal static class PipelineSubject
{
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan Measuring = TimeSpan.FromSeconds(8);

    public static async Task<Section> MeasureAsync(CancellationToken cancellationToken)
    {
        await using var bot = new BotInProcess();
        await bot.StartAsync(cancellationToken);
        await Load.RunAsync(LoadConfig.Channels, Warming, AskAsync, cancellationToken);
        var alone = await Load.RunAsync(1, Measuring, AskAsync, cancellationToken);
        var cpu = Process.GetCurrentProcess().TotalProcessorTime;
        var many = await Load.RunAsync(LoadConfig.Channels, Measuring, AskAsync, cancellationToken);
        await bot.SettleAsync(cancellationToken);
        var perEvent = (Process.GetCurrentProcess().TotalProcessorTime - cpu) / many.Times.Count;
        return Budgets.Of("The bot alone: mention heard to reply carried out", Setting, alone, many, perEvent);

        Task AskAsync(int asker, CancellationToken token) => OnceAsync(bot, asker, token);
    }

    private const string Setting =
        "Inbox, engine, outbox and a real SQLite file in the benchmark's own process; the platform does every effect at once. " +
        "Each mention is stored, routed by the shipped rules and answered in its thread with a ping for who is on call.";

    private static long number;

    private static async Task OnceAsync(BotInProcess bot, int asker, CancellationToken cancellationToken)
    {
        var id = "ask-" + Interlocked.Increment(ref number);
        var reply = bot.Platform.ReplyTo(id);
        await bot.Inbox.HearAsync(InstantPlatform.Name, [Mentions.Ask(asker, id)], null, cancellationToken);
        await reply.WaitAsync(TimeSpan.FromSeconds(20), TimeProvider.System, cancellationToken);
    }
}
