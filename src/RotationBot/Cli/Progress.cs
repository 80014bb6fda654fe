using System.Globalization;

namespace RotationBot.Cli;

/// <summary>Shows a person at a terminal that long work goes on: from the second second on, once a second, on one line.</summary>
internal sealed class Progress(Shell shell, string what)
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);
    private long shownAt = shell.Clock.GetTimestamp();
    private bool shown;

    public async ValueTask CountAsync(long count, CancellationToken cancellationToken)
    {
        if (!shell.ShowsProgress || shell.Clock.GetElapsedTime(shownAt) < Every)
            return;
        shownAt = shell.Clock.GetTimestamp();
        shown = true;
        await shell.Error.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"\r{count:N0} {what}…").AsMemory(), cancellationToken);
    }

    public async ValueTask DoneAsync(CancellationToken cancellationToken)
    {
        if (shown)
            await shell.Error.WriteLineAsync(ReadOnlyMemory<char>.Empty, cancellationToken);
    }
}
