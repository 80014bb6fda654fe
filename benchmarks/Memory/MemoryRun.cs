using System.Globalization;
using RotationBot.Benchmarks.Pipeline;
using RotationBot.Benchmarks.Report;
using RotationBot.Domain.Conversation;

namespace RotationBot.Benchmarks.Memory;

internal static class MemoryRun
{
    private const int Events = 1_000_000;
    private const int Thousand = 1_000;
    private const int Asks = 20;
    private static readonly int[] Looks = [100_000, 500_000, 1_000_000];

    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        await using var bot = new BotInProcess();
        await bot.StartAsync(cancellationToken);
        for (var heard = 0; heard < Events;)
        {
            await HearThousandAsync(bot, heard, cancellationToken);
            heard += Thousand;
            if (Looks.Contains(heard))
                await TellAsync(bot, heard, cancellationToken);
        }

        return 0;
    }

    private static async Task HearThousandAsync(BotInProcess bot, int from, CancellationToken cancellationToken)
    {
        for (var i = 0; i < Thousand - (3 * Asks); i++)
            await HearAsync(bot, [Mentions.Said(i % LoadConfig.Channels, $"chat-{from + i}", "lunch?", toBot: false)], cancellationToken);
        string[] asks = [.. Enumerable.Range(from, Asks).Select(i => $"ask-{i}")];
        await HearAsync(bot, [.. asks.Select((id, i) => Mentions.Ask(i, id))], cancellationToken);
        await HearAsync(bot, [.. asks.Select((id, i) => Mentions.Said(i, id + "-more", "it happens every time", toBot: false, thread: id))], cancellationToken);
        await HearAsync(bot, [.. asks.Select((id, i) => Mentions.Reacted(i, id, "white_check_mark"))], cancellationToken);
    }

    private static ValueTask HearAsync(BotInProcess bot, IReadOnlyList<ChatEvent> events, CancellationToken cancellationToken) =>
        bot.Inbox.HearAsync(InstantPlatform.Name, events, null, cancellationToken);

    private static async Task TellAsync(BotInProcess bot, int heard, CancellationToken cancellationToken)
    {
        await bot.SettleAsync(cancellationToken);
        var memory = Machine.ResidentMemory(Environment.ProcessId);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{heard} {memory:0.0}"));
    }
}
