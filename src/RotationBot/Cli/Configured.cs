using System.CommandLine;
using RotationBot.Configuration;

namespace RotationBot.Cli;

/// <summary>Verbs that need the configuration: it is loaded as <c>run</c> would load it, or refused as <c>run</c> would refuse it.</summary>
internal static class Configured
{
    public static async Task<int> RunAsync(ParseResult parsed, Shell shell, Func<Settings, Task<int>> body, CancellationToken cancellationToken)
    {
        var path = Path(parsed, shell);
        var (settings, faults) = ConfigurationFile.Load(path, DataDirectory(parsed, shell));
        return settings is null
            ? await shell.RefuseAsync(ConfigurationReport.Write(path, faults), ExitCode.BadConfiguration, cancellationToken)
            : await body(settings);
    }

    /// <summary>The same for verbs that ask rotas, whose past the store remembers.</summary>
    public static Task<int> RunAsync(ParseResult parsed, Shell shell, Func<Present, Task<int>> body, CancellationToken cancellationToken) =>
        RunAsync(parsed, shell, async (Settings settings) => Present.Of(settings, shell) is var (present, faults) && faults.Count == 0
            ? await body(present)
            : await shell.RefuseAsync(ConfigurationReport.Write(Path(parsed, shell), faults), ExitCode.BadConfiguration, cancellationToken), cancellationToken);

    public static string Path(ParseResult parsed, Shell shell) => ConfigurationLocation.Find(
        parsed.GetValue(CommonOptions.Config), Environment.GetEnvironmentVariable(ConfigurationLocation.Variable), shell.Directory, AppContext.BaseDirectory);

    public static string? DataDirectory(ParseResult parsed, Shell shell) =>
        parsed.GetValue(CommonOptions.Data) is { } data ? System.IO.Path.GetFullPath(data, shell.Directory) : null;
}
