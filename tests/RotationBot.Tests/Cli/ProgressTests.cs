using NodaTime;
using RotationBot.Cli;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Cli;

public sealed class ProgressTests : IDisposable
{
    private readonly ManualTime time = ManualTime.AtNoon();
    private readonly StringWriter error = new();

    public void Dispose() => error.Dispose();

    [Fact]
    public async Task Work_of_more_than_a_second_shows_how_far_it_is_once_a_second()
    {
        var progress = new Progress(Shell(looking: true), "lines");

        await progress.CountAsync(1, CancellationToken.None);
        time.Wind(Duration.FromMilliseconds(1100));
        await progress.CountAsync(1200, CancellationToken.None);
        await progress.CountAsync(1300, CancellationToken.None);
        await progress.DoneAsync(CancellationToken.None);

        Assert.Equal("\r1,200 lines…\n", error.ToString());
    }

    [Fact]
    public async Task Where_nobody_looks_nothing_is_shown()
    {
        var progress = new Progress(Shell(looking: false), "lines");

        time.Wind(Duration.FromMinutes(5));
        await progress.CountAsync(1, CancellationToken.None);
        await progress.DoneAsync(CancellationToken.None);

        Assert.Empty(error.ToString());
    }

    private Shell Shell(bool looking) => new(TextReader.Null, TextWriter.Null, error) { Clock = time, ShowsProgress = looking };
}
