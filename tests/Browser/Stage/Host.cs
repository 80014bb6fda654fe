using System.Diagnostics;

namespace Browser.Tests.Stage;

/// <summary>The built host with the shipped configuration, as a process of its own on data of its own: one for each class of tests.</summary>
public sealed class Host : IAsyncLifetime
{
    private const string Ready = "RotationBot sandbox: ";

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("rotationbot-browser-");
    private Process process = null!;

    public Uri Address { get; private set; } = null!;

    public Task InitializeAsync() => StartAsync("0");

    /// <summary>As if its machine had lost its power.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    /// <summary>Again at the same address, with the data it left.</summary>
    public Task RestartAsync() => StartAsync(Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public async Task DisposeAsync()
    {
        await KillAsync();
        data.Delete(recursive: true);
    }

    private async Task StartAsync(string port)
    {
        process = Process.Start(new ProcessStartInfo("dotnet", [Program(), "run", "--port", port, "--data", data.FullName])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = data.FullName,
        })!;
        var line = await process.StandardOutput.ReadLineAsync() ?? "";
        Assert.StartsWith(Ready, line, StringComparison.Ordinal);
        Address = new Uri(line[Ready.Length..].Split(' ')[0]);
        process.StandardOutput.Close();
    }

    /// <summary>Built as these tests were, Debug or Release.</summary>
    private static string Program()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var program = Path.Combine(Repository.Root, "src", "RotationBot", "bin", configuration, "net10.0", "RotationBot.dll");
        return File.Exists(program) ? program : throw new InvalidOperationException($"There is no {program}; build the solution first.");
    }
}
