using System.Diagnostics;

namespace RotationBot.Tests.House;

/// <summary>The programs of tests/Node: other people's readers of what we write.</summary>
internal static class NodeScript
{
    /// <summary>Skips the test that asks, unless the suite is switched on.</summary>
    public static void Need() => Suites.Need("node", "Node 20 or later and `npm ci --prefix tests/Node`");

    /// <summary>What the script writes, line by line. It must end well.</summary>
    public static async Task<IReadOnlyList<string>> RunAsync(string script, IEnumerable<string> args, CancellationToken cancellationToken, Dictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo("node", [Repository.At(Path.Combine("tests", "Node", script)), .. args]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment ?? [])
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        await using var end = cancellationToken.Register(process.Kill);
        var errors = process.StandardError.ReadToEndAsync(cancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        Assert.True(process.ExitCode == 0, await errors + output);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
