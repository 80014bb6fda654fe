using System.Diagnostics;

namespace RotationBot.Tests.House;

/// <summary>The tests of the sandbox's page need a browser, so they have a project outside the solution.</summary>
public sealed class BrowserSuiteTests
{
    /// <summary>A folder that gets the results of the suite as <c>browser.trx</c>.</summary>
    private const string Results = "ROTATIONBOT_TEST_RESULTS";

    [SkippableFact]
    public async Task The_sandboxs_page_works_in_a_browser()
    {
        Suites.Need("browser", "Chromium at /usr/bin/chromium");
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(10));
        using var suite = Process.Start(Suite())!;
        await using var end = patience.Token.Register(() => suite.Kill(entireProcessTree: true));

        var output = await suite.StandardOutput.ReadToEndAsync(patience.Token);
        await suite.WaitForExitAsync(patience.Token);

        Assert.True(suite.ExitCode == 0, output);
    }

    /// <summary>No builder may outlive it: whoever runs the tests waits for all that was started.</summary>
    private static ProcessStartInfo Suite()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        string[] log = Environment.GetEnvironmentVariable(Results) is { Length: > 0 } folder ? ["--logger", "trx;LogFileName=browser.trx", "--results-directory", folder] : [];
        var start = new ProcessStartInfo("dotnet", ["test", "tests/Browser", "--configuration", configuration, "-nodeReuse:false", .. log])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Repository.Root,
        };
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        return start;
    }
}
