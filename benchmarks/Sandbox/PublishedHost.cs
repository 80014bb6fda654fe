using System.Diagnostics;
using RotationBot.Benchmarks.Report;

namespace RotationBot.Benchmarks.Sandbox;

/// <summary>The host as it is shipped, framework-dependent and compiled ahead (ReadyToRun), as a process of its own.</summary>
internal sealed class PublishedHost : IAsyncDisposable
{
    private const string Ready = "RotationBot sandbox: ";
    private static readonly Lazy<string> Program = new(Publish);

    private readonly DirectoryInfo data;
    private readonly Process process;

    private PublishedHost(DirectoryInfo data, Process process, Uri address, TimeSpan start)
    {
        this.data = data;
        this.process = process;
        Address = address;
        StartTook = start;
    }

    public Uri Address { get; }

    /// <summary>From the start of the process to its line that it listens.</summary>
    public TimeSpan StartTook { get; }

    /// <summary>In MB.</summary>
    public double ResidentMemory => Machine.ResidentMemory(process.Id);

    public TimeSpan Cpu
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public static async Task<PublishedHost> StartAsync(string configuration, CancellationToken cancellationToken)
    {
        var data = Directory.CreateTempSubdirectory("rotationbot-bench-");
        var config = Path.Combine(data.FullName, "bot.config.json");
        await File.WriteAllTextAsync(config, configuration, cancellationToken);
        string[] arguments = [Program.Value, "run", "--config", config, "--data", data.FullName, "--port", "0"];
        var began = Stopwatch.GetTimestamp();
        var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, WorkingDirectory = data.FullName })!;
        while (await process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line.StartsWith(Ready, StringComparison.Ordinal))
                return new PublishedHost(data, process, new Uri(line[Ready.Length..].Split(' ')[0]), Stopwatch.GetElapsedTime(began));
        }

        throw new InvalidOperationException("the host ended before it listened");
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync(CancellationToken.None);
        process.Dispose();
        data.Delete(recursive: true);
    }

    /// <summary>Into a folder of its own, with nothing left in the checkout. Once per run of the benchmarks.</summary>
    private static string Publish()
    {
        var folder = Directory.CreateTempSubdirectory("rotationbot-published-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        string[] arguments =
        [
            "publish", Repository.Path("src", "RotationBot"), "--configuration", "Release", "--runtime", "linux-x64", "--no-self-contained",
            "-p:PublishReadyToRun=true", "--artifacts-path", folder, "--output", Path.Combine(folder, "app"), "--verbosity", "quiet",
        ];
        using var publishing = Process.Start("dotnet", arguments);
        publishing.WaitForExit();
        return publishing.ExitCode == 0 ? Path.Combine(folder, "app", "RotationBot.dll") : throw new InvalidOperationException("the host could not be published");
    }
}
