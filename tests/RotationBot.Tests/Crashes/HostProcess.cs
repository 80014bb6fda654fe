using System.Diagnostics;
using System.Runtime.InteropServices;

namespace RotationBot.Tests.Crashes;

/// <summary>The built host as a process of its own.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private const string Ready = "  (data in ";
    private const string StoppingWords = "another signal ends the process";
    private const int SigHup = 1;
    private const int SigTerm = 15;

    /// <summary>How the log begins a line that nobody need read.</summary>
    private static readonly string[] Chatter = ["info:", "dbug:", "trce:"];
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "RotationBot.dll");

    private readonly Process process;
    private readonly TaskCompletionSource<Uri> ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> errors = [];
    private readonly TaskCompletionSource stopping = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task reading;

    private HostProcess(Process process)
    {
        this.process = process;
        reading = Task.WhenAll(ReadOutputAsync(CancellationToken.None), ReadErrorsAsync(CancellationToken.None));
    }

    /// <summary>How many lines it has written, the log's included.</summary>
    public Counter Lines { get; } = new();

    /// <summary>How many of them to standard output.</summary>
    public int Output { get; private set; }

    /// <summary>Where it listens, once it does.</summary>
    public Task<Uri> Address => ready.Task;

    /// <summary>Completes when it says that it stops; it says so with <c>--verbose</c> only.</summary>
    public Task Stopping => stopping.Task;

    public bool HasExited => process.HasExited;

    public static HostProcess Start(params IEnumerable<string> args) => Start(new Dictionary<string, string>(), args);

    /// <param name="environment">Beside what it inherits.</param>
    public static HostProcess Start(IReadOnlyDictionary<string, string> environment, params IEnumerable<string> args)
    {
        var start = new ProcessStartInfo(DotNet, [Program, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        // Its lives are short: nothing is gained by watching which code runs hot.
        start.Environment["DOTNET_TieredPGO"] = "0";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return new HostProcess(Process.Start(start)!);
    }

    /// <summary>SIGKILL: nothing of it runs any more.</summary>
    public void Kill() => process.Kill();

    public void Terminate() => Assert.Equal(0, Signal(process.Id, SigTerm));

    public void HangUp() => Assert.Equal(0, Signal(process.Id, SigHup));

    public async Task<Outcome> EndAsync(CancellationToken cancellationToken)
    {
        await process.WaitForExitAsync(cancellationToken);
        await reading;
        return new Outcome(process.ExitCode, string.Concat(errors.Select(e => e + '\n')));
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill();
        await EndAsync(CancellationToken.None);
        process.Dispose();
    }

    private static string DotNet => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    private async Task ReadOutputAsync(CancellationToken cancellationToken)
    {
        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.IndexOf(Ready, StringComparison.Ordinal) is > 0 and var end)
                ready.TrySetResult(new Uri(line[..end].Split(' ')[^1]));
            Output++;
            Lines.Add();
        }
        ready.TrySetException(new InvalidOperationException("the host has ended"));
        _ = ready.Task.Exception;
    }

    private async Task ReadErrorsAsync(CancellationToken cancellationToken)
    {
        while (await process.StandardError.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.Contains(StoppingWords, StringComparison.Ordinal))
                stopping.TrySetResult();
            if (!Chatter.Any(c => line.StartsWith(c, StringComparison.Ordinal)))
                errors.Add(line);
            Lines.Add();
        }
    }

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Signal(int process, int signal);

    /// <param name="Errors">What it wrote to stderr, chatter left out.</param>
    internal sealed record Outcome(int ExitCode, string Errors);
}
