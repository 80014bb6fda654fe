using RotationBot.Benchmarks.Report;

namespace RotationBot.Benchmarks.Rotas;

internal static class RotaSubject
{
    private static readonly TimeSpan Who = TimeSpan.FromMicroseconds(5);
    private static readonly TimeSpan Year = TimeSpan.FromMilliseconds(100);

    public static Task<Section> MeasureAsync(CancellationToken cancellationToken) => Task.FromResult(new Section(
        "Who is on call",
        "Weekly rotas with a backup who follows and a lead who stays, by wall clock in London. One question answers for all three roles.",
        [.. InProcess.Run<RotaQuestions>().Select(FigureOf)]));

    private static Figure FigureOf(Result result) => result.Method == nameof(RotaQuestions.WhoIsOnInTenYears)
        ? new("who is on, ten years ahead", $"{Numbers.Short(result.Time.TotalMicroseconds)} µs, {result.Bytes:N0} B allocated", "under 5 µs", result.Time < Who)
        : new("52 weeks of 1,000 rotas", $"{Numbers.Milliseconds(result.Time)} ms", "under 100 ms", result.Time < Year);
}
