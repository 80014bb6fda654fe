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
        var (settings, faults) = InForce(ConfigurationFile.Load(path, Configured.DataDirectory(parsed, shell)), shell);
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

    /// <summary>What is right in itself may still contradict what the store remembers.</summary>
    private static ConfigurationResult InForce(ConfigurationResult file, Shell shell)
    {
        if (file.Settings is not { } written)
            return file;
        var (present, faults) = Present.Of(written, shell);
        return new(faults.Count == 0 ? present.Settings : null, faults);
    }

    private static string Coloured(string report, Shell shell) => !shell.Colours ? report : report
        .Replace("\n  error  ", "\n  \e[31merror\e[0m  ", StringComparison.Ordinal)
        .Replace("\n  warning", "\n  \e[33mwarning\e[0m", StringComparison.Ordinal);

    /// <param name="Findings">Errors first.</param>
    internal sealed record Report(string File, IReadOnlyList<ReportLine> Findings);
}
