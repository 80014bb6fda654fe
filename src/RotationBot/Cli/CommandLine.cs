using RotationBot.Domain.Wording;

namespace RotationBot.Cli;

/// <summary>The verbs.</summary>
internal static class CommandLine
{
    private static readonly string[] Verbs = ["run", "version", "help"];

    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, Streams streams, CancellationToken cancellationToken)
    {
        var verb = args.Length == 0 || args[0].StartsWith('-') && !IsHelp(args[0]) ? "run" : args[0];
        var rest = args.Length > 0 && args[0] == verb ? args[1..] : args;
        if (IsHelp(verb) || rest.Any(IsHelp))
            return await SayAsync(streams.Output, Help.Text, ExitCode.Fine, cancellationToken);
        return verb switch
        {
            "run" => await StartAsync(rest, streams, cancellationToken),
            "version" => await SayAsync(streams.Output, Help.Version, ExitCode.Fine, cancellationToken),
            _ => await SayAsync(streams.Error, Unknown("verb", verb, Verbs), ExitCode.Usage, cancellationToken),
        };
    }

    private static async Task<int> StartAsync(string[] args, Streams streams, CancellationToken cancellationToken)
    {
        var (options, fault) = RunOptions.Parse(args);
        return options is null
            ? await SayAsync(streams.Error, fault!, ExitCode.Usage, cancellationToken)
            : await RunCommand.RunAsync(options, streams, cancellationToken);
    }

    public static string Unknown(string kind, string seen, IReadOnlyCollection<string> known)
    {
        var hint = Nearest.To(seen, known) is { } nearest ? $"did you mean \"{nearest}\"?" : "see \"rotationbot help\".";
        return $"rotationbot: there is no {kind} \"{seen}\"; {hint}";
    }

    private static bool IsHelp(string word) => word is "help" or "--help" or "-h";

    private static async Task<int> SayAsync(TextWriter writer, string text, int exitCode, CancellationToken cancellationToken)
    {
        await writer.WriteLineAsync(text.AsMemory(), cancellationToken);
        return exitCode;
    }
}

internal sealed record Streams(TextWriter Output, TextWriter Error);
