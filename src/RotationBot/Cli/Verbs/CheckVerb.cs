using System.CommandLine;
using RotationBot.Configuration;
using RotationBot.Configuration.Lint;

namespace RotationBot.Cli.Verbs;

/// <summary>Everything that is wrong with a configuration, and what will disappoint although it loads.</summary>
internal static class CheckVerb
{
    private const string Checking = "checking…";

    private static readonly Option<bool> Strict = new("--strict") { Arity = ArgumentArity.Zero, Description = "warnings, too, end with exit code 1" };

    public static Verb For(Shell shell) => new Verb("check", "checks the configuration: errors, and what will disappoint", "check", "check --config bot.config.json --json")
    {
        Strict,
        CommonOptions.Config,
        CommonOptions.Data,
        CommonOptions.Json,
    }.Does((parsed, cancellationToken) => CheckAsync(parsed, shell, cancellationToken));

    private static async Task<int> CheckAsync(ParseResult parsed, Shell shell, CancellationToken cancellationToken)
    {
        var path = Configured.Path(parsed, shell);
        var (settings, faults) = ConfigurationFile.Load(path, Configured.DataDirectory(parsed, shell));
        if (shell.ShowsProgress)
            await shell.Error.WriteAsync(Checking.AsMemory(), cancellationToken);
        var findings = settings is null ? [] : Findings.Of(settings, Now.For(settings, shell));
        if (shell.ShowsProgress)
            await shell.Error.WriteAsync($"\r{new string(' ', Checking.Length)}\r".AsMemory(), cancellationToken);
        var report = parsed.GetValue(CommonOptions.Json)
            ? AsJson.Write(new Report(path, [.. ConfigurationReport.Lines(faults, findings)]))
            : Coloured(ConfigurationReport.Write(path, faults, findings), shell);
        await shell.SayAsync(report, cancellationToken);
        return settings is null ? ExitCode.BadConfiguration
            : findings.Count > 0 && parsed.GetValue(Strict) ? ExitCode.Finding
            : ExitCode.Fine;
    }

    private static string Coloured(string report, Shell shell) => !shell.Colours ? report : report
        .Replace("\n  error  ", "\n  \e[31merror\e[0m  ", StringComparison.Ordinal)
        .Replace("\n  warning", "\n  \e[33mwarning\e[0m", StringComparison.Ordinal);

    /// <param name="Findings">Errors first.</param>
    internal sealed record Report(string File, IReadOnlyList<ReportLine> Findings);
}
