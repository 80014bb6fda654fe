using System.CommandLine;
using RotationBot.Configuration;

namespace RotationBot.Cli.Verbs;

/// <summary>Everything that is wrong with a configuration, and what will disappoint although it loads.</summary>
internal static class CheckVerb
{
    private static readonly Option<bool> Strict = new("--strict") { Arity = ArgumentArity.Zero, Description = "warnings, too, end with exit code 1" };

    public static Verb For(Shell shell) => new Verb("check", "checks the configuration: errors, and what will disappoint", "check", "check --json")
    {
        Strict,
        CommonOptions.Config,
        CommonOptions.Json,
    }.Does((parsed, cancellationToken) => CheckAsync(parsed, shell, cancellationToken));

    private static async Task<int> CheckAsync(ParseResult parsed, Shell shell, CancellationToken cancellationToken)
    {
        var path = Configured.Path(parsed, shell);
        var (_, faults) = ConfigurationFile.Load(path);
        var report = new Report(path, [.. faults.Select(f => new Finding("error", f.Path, f.Seen, f.Message))]);
        await shell.SayAsync(parsed.GetValue(CommonOptions.Json) ? AsJson.Write(report) : ConfigurationReport.Write(path, faults), cancellationToken);
        return faults.Count > 0 ? ExitCode.BadConfiguration : ExitCode.Fine;
    }

    internal sealed record Report(string File, IReadOnlyList<Finding> Findings);

    /// <param name="Severity"><c>error</c> or <c>warning</c>.</param>
    /// <param name="Path">Where in the file: <c>rotas.set.roles[0].participants[2]</c>.</param>
    internal sealed record Finding(string Severity, string Path, string? Seen, string Message);
}
