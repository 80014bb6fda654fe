using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using RotationBot.Cli;
using RotationBot.Tests.Crashes;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.House;

/// <summary>What the Dockerfile and the systemd unit say of this repository and this program is so.</summary>
public sealed class PackagingTests : IDisposable
{
    private static readonly string[] Docker = Regex.Replace(Repository.Read("Dockerfile"), @"\\\n\s*", "").Split('\n');
    private static readonly string Service = Repository.Read("packaging/rotationbot.service");

    private readonly TempFolder folder = new();
    private readonly CancellationTokenSource patience = new(TimeSpan.FromMinutes(5));

    public void Dispose()
    {
        patience.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void Whatever_the_image_is_made_of_exists_and_is_sent_to_the_builder()
    {
        var sent = Repository.Read(".dockerignore").Split('\n').Where(l => l.StartsWith('!')).Select(l => l[1..]).ToList();
        var copied = Copied(Docker).ToList();

        Assert.NotEmpty(copied);
        Assert.All(copied, c => Assert.True(Path.Exists(Repository.At(c)), c));
        Assert.All(copied, c => Assert.Contains(sent, s => c.TrimEnd('/') == s || c.StartsWith(s + "/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Packages_are_restored_from_every_project_and_its_lock_file_alone()
    {
        var before = Copied(Docker.TakeWhile(l => !l.StartsWith("RUN dotnet restore", StringComparison.Ordinal))).Order(StringComparer.Ordinal);
        var projects = Directory.GetFiles(Repository.At("src"), "*.csproj", SearchOption.AllDirectories)
            .SelectMany(p => new[] { p, Path.Combine(Path.GetDirectoryName(p)!, "packages.lock.json") })
            .Select(p => Path.GetRelativePath(Repository.Root, p).Replace('\\', '/'));
        string[] shared = ["global.json", "Directory.Build.props", "Directory.Packages.props", "BannedSymbols.txt", ".editorconfig"];

        Assert.Equal(projects.Concat(shared).Order(StringComparer.Ordinal), before);
    }

    [Fact]
    public void The_image_is_made_for_whatever_machine_it_is_built_for() => Assert.Contains("ARG TARGETARCH", Docker);

    [Fact]
    public void The_image_says_which_version_it_holds()
    {
        var version = typeof(HostPlan).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

        Assert.Contains(Docker, l => l.Contains($"image.version=\"{version}\"", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task The_container_starts_as_it_is_told_and_its_health_check_tells_whether_it_is_ready()
    {
        Skip.If(OperatingSystem.IsWindows(), "there is no bash");
        var entry = JsonSerializer.Deserialize<string[]>(Docker.Single(l => l.StartsWith("ENTRYPOINT ", StringComparison.Ordinal))["ENTRYPOINT ".Length..])!;
        Assert.Equal(["dotnet", "RotationBot.dll"], entry[..2]);
        await using var host = HostProcess.Start(entry[2..].Select(a => a.Replace("/data", folder.Path, StringComparison.Ordinal).Replace("0.0.0.0:5080", "127.0.0.1:0", StringComparison.Ordinal)));
        var port = (await host.Address.WaitAsync(patience.Token)).Port;

        while (await HealthCheckAsync(port) != 0)
            Assert.False(host.HasExited);
        host.Kill();
        await host.EndAsync(patience.Token);
        Assert.NotEqual(0, await HealthCheckAsync(port));
    }

    [Fact]
    public async Task The_service_starts_as_it_is_told()
    {
        var command = Regex.Match(Service, @"^ExecStart=/usr/bin/dotnet /opt/rotationbot/RotationBot\.dll (.+)$", RegexOptions.Multiline).Groups[1].Value;
        var arguments = command.Replace("/etc/rotationbot", Repository.Root, StringComparison.Ordinal).Replace("/var/lib/rotationbot", folder.Path, StringComparison.Ordinal);
        await using var host = HostProcess.Start([.. arguments.Split(' '), "--port", "0"]);

        Assert.True((await host.Address.WaitAsync(patience.Token)).IsLoopback);
    }

    [Fact]
    public void The_service_does_not_try_again_what_cannot_get_better_by_itself() =>
        Assert.Contains($"RestartPreventExitStatus={ExitCode.Usage} {ExitCode.BadConfiguration}\n", Service, StringComparison.Ordinal);

    /// <summary>What is copied out of the repository.</summary>
    private static IEnumerable<string> Copied(IEnumerable<string> lines) => lines
        .Where(l => l.StartsWith("COPY ", StringComparison.Ordinal) && !l.Contains("--from", StringComparison.Ordinal))
        .SelectMany(l => l.Split(' ')[1..^1]);

    private async Task<int> HealthCheckAsync(int port)
    {
        using var check = Process.Start(new ProcessStartInfo("bash", [Repository.At("packaging/healthcheck.sh"), $"{port}"]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        await check.StandardOutput.ReadToEndAsync(patience.Token);
        await check.WaitForExitAsync(patience.Token);
        return check.ExitCode;
    }
}
