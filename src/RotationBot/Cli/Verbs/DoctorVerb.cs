using System.CommandLine;
using RotationBot.Configuration;
using RotationBot.Platforms.Mattermost;
using RotationBot.Platforms.Mattermost.Examining;

namespace RotationBot.Cli.Verbs;

/// <summary>Whether everything that the bot needs of its chat platform is there, and what to do where it is not.</summary>
internal static class DoctorVerb
{
    private static readonly Option<bool> Fix = new("--fix") { Arity = ArgumentArity.Zero, Description = "joins public channels, and registers /oncall where the bot may" };

    public static Verb For(Shell shell) => new Verb("doctor", "examines the chat platform: token, team, channels, people, slash command", "doctor", "doctor --json")
    {
        Fix,
        CommonOptions.Config,
        CommonOptions.Json,
    }.Does((parsed, cancellationToken) => Configured.RunAsync(parsed, shell, (Settings settings) => ExamineAsync(parsed, shell, settings, cancellationToken), cancellationToken));

    private static async Task<int> ExamineAsync(ParseResult parsed, Shell shell, Settings settings, CancellationToken cancellationToken)
    {
        var examined = settings.Mattermost is { } there
            ? await ExamineAsync(there, parsed.GetValue(Fix), shell, cancellationToken)
            : new Examined(true, [new(Verdict.Ok, "sandbox", "lives in the bot itself: there is nothing to examine")]);
        await shell.SayAsync(parsed.GetValue(CommonOptions.Json) ? AsJson.Write(new Report(examined.Reached, [.. examined.Findings])) : Words(examined.Findings, shell), cancellationToken);
        return !examined.Reached ? ExitCode.Unavailable
            : examined.Findings.Any(f => f.Verdict == Verdict.Failure) ? ExitCode.Finding
            : ExitCode.Fine;
    }

    private static async Task<Examined> ExamineAsync(MattermostSettings there, bool fix, Shell shell, CancellationToken cancellationToken)
    {
        using var examination = new Examination(there.Options, there.Names, shell.Clock);
        return await examination.RunAsync(fix, cancellationToken);
    }

    private static string Words(IReadOnlyList<Finding> findings, Shell shell)
    {
        var rows = Columns.Align([.. findings.Select(f => (IReadOnlyList<string>)[Name(f.Verdict), f.Subject, f.Words])]);
        return string.Join('\n', rows.Zip(findings, (row, finding) => Coloured(row, finding.Verdict, shell)));
    }

    private static string Name(Verdict verdict) => verdict switch
    {
        Verdict.Ok => "ok",
        Verdict.Warning => "warning",
        _ => "failure",
    };

    private static string Coloured(string row, Verdict verdict, Shell shell) => (shell.Colours, verdict) switch
    {
        (true, Verdict.Warning) => $"\e[33m{row}\e[0m",
        (true, Verdict.Failure) => $"\e[31m{row}\e[0m",
        _ => row,
    };

    /// <param name="Reached">Whether the server answered, and to the bot's token.</param>
    internal sealed record Report(bool Reached, IReadOnlyList<Finding> Findings);
}
