using NodaTime;
using RotationBot.Benchmarks.Pipeline;
using RotationBot.Benchmarks.Report;
using RotationBot.Schedule;

namespace RotationBot.Benchmarks.Timers;

/// <summary>Many requests wait, and a tenth of them falls due within ten seconds.</summary>
internal static class TimersSubject
{
    private const int Pending = 100_000;
    private const int Overdue = 10_000;
    private const int DueSoon = 10_000;
    private const int Seconds = 10;
    private static readonly Duration Notice = Duration.FromSeconds(10);
    private static readonly TimeSpan Budget = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static async Task<Section> MeasureAsync(CancellationToken cancellationToken)
    {
        await using var bot = new BotInProcess();
        var seed = new Seed(bot.Store, bot.Facts);
        await seed.SowAsync(Enumerable.Range(1, Pending - DueSoon), number => Later(number), cancellationToken);
        var now = TimeProvider.System.WholeSecond();
        var first = now + Notice;
        await seed.SowAsync(Enumerable.Range(Pending - DueSoon + 1, DueSoon), number => Due(first, number)!.Value, cancellationToken);
        await seed.SowAsync(Enumerable.Range(Pending + 1, Overdue), _ => now, cancellationToken);
        var lateness = new Lateness(DueSoon, number => Due(first, number));
        bot.Platform.Did = lateness.See;
        await bot.StartAsync(cancellationToken);
        await lateness.All.WaitAsync(Patience, TimeProvider.System, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await bot.SettleAsync(cancellationToken);
        return new Section("Timers: 100,000 requests wait, 10,000 fall due within 10 s", Setting,
        [
            new("Lateness p50 / p99, due instant to ping carried out", lateness.Times.ToString(), "p99 under 100 ms", lateness.Times.P(99) < Budget),
            new("Latest", $"{Numbers.Milliseconds(lateness.Times.Longest)} ms"),
            new("Lost / carried out twice", $"{lateness.Lost} / {lateness.Twice}", "none / none", lateness.Lost + lateness.Twice == 0),
        ]);
    }

    private const string Setting =
        "The store is filled with requests as the bot leaves them; then engine, outbox and a real SQLite file do what falls due. Before the measured ones a backlog of 10,000 more that are overdue is worked off. " +
        "The bot counts in whole seconds, so that a thousand timers fall due at the same instant, ten times in a row: the last of each thousand is as late as the whole thousand takes.";

    private static Instant? Due(Instant first, int number) =>
        number is > Pending - DueSoon and <= Pending ? first + Duration.FromSeconds(number % Seconds) : null;

    private static Instant Later(int number) => TimeProvider.System.WholeSecond() + Duration.FromHours(1) + Duration.FromSeconds(number % 36_000);
}
