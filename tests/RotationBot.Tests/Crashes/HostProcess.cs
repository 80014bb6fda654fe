using System.Diagnostics;
using System.Runtime.InteropServices;

namespace RotationBot.Tests.Crashes;

/// <summary>The built host as a process of its own.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private const string Ready = "RotationBot sandbox: ";
    private const int SigTerm = 15;

    private static readonly string[] Complaints = ["warn:", "fail:", "crit:"];
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "RotationBot.dll");

    private readonly Process process;
    private readonly TaskCompletionSource<Uri> ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> complaints = [];
    private readonly Task<string> errors;
    private readonly Task reading;

    private HostProcess(Process process)
    {
        this.process = process;
        errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        reading = ReadAsync(CancellationToken.None);
    }

    /// <summary>How many lines it has written.</summary>
    public Counter Lines { get; } = new();

    /// <summary>Where it listens, once it does.</summary>
    public Task<Uri> Address => ready.Task;

    public bool HasExited => process.HasExited;

    public static HostProcess Start(params IEnumerable<string> args)
    {
        var start = new ProcessStartInfo(DotNet, [Program, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        return new HostProcess(Process.Start(start)!);
    }

    /// <summary>SIGKILL: nothing of it runs any more.</summary>
    public void Kill() => process.Kill();

    public void Terminate() => Assert.Equal(0, Signal(process.Id, SigTerm));

    public async Task<Outcome> EndAsync(CancellationToken cancellationToken)
    {
        await process.WaitForExitAsync(cancellationToken);
        await reading;
        return new Outcome(process.ExitCode, await errors + string.Join('\n', complaints));
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill();
        await EndAsync(CancellationToken.None);
        process.Dispose();
    }

    private static string DotNet => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.StartsWith(Ready, StringComparison.Ordinal))
                ready.TrySetResult(new Uri(line[Ready.Length..].Split(' ')[0]));
            if (Complaints.Any(c => line.StartsWith(c, StringComparison.Ordinal)))
                complaints.Add(line);
            Lines.Add();
        }
        ready.TrySetException(new InvalidOperationException("the host has ended"));
        _ = ready.Task.Exception;
    }

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Signal(int process, int signal);

    /// <param name="Errors">What it wrote to stderr, and warnings in its log.</param>
    internal sealed record Outcome(int ExitCode, string Errors);
}
