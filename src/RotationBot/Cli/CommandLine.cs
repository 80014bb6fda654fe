using RotationBot.Configuration;

namespace RotationBot.Cli;

/// <summary>The verbs.</summary>
internal static class CommandLine
{
    private static readonly string[] Verbs = ["run", "version", "help"];

    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        var verb = args.Length == 0 || args[0].StartsWith('-') && !IsHelp(args[0]) ? "run" : args[0];
        var rest = args.Length > 0 && args[0] == verb ? args[1..] : args;
        if (IsHelp(verb) || rest.Any(IsHelp))
            return await SayAsync(output, Help.Text, ExitCode.Fine);
        return verb switch
        {
            "run" => await RunAsync(rest, new Streams(output, error)),
            "version" => await SayAsync(output, Help.Version, ExitCode.Fine),
            _ => await SayAsync(error, Unknown("verb", verb, Verbs), ExitCode.Usage),
        };
    }

    private static async Task<int> RunAsync(string[] args, Streams streams)
    {
        var (options, fault) = RunOptions.Parse(args);
        return options is null
            ? await SayAsync(streams.Error, fault!, ExitCode.Usage)
            : await RunCommand.RunAsync(options, streams, CancellationToken.None);
    }

    public static string Unknown(string kind, string seen, IReadOnlyCollection<string> known)
    {
        var hint = Nearest.To(seen, known) is { } nearest ? $"did you mean \"{nearest}\"?" : "see \"rotationbot help\".";
        return $"rotationbot: there is no {kind} \"{seen}\"; {hint}";
    }

    private static bool IsHelp(string word) => word is "help" or "--help" or "-h";

    private static async Task<int> SayAsync(TextWriter writer, string text, int exitCode)
    {
        await writer.WriteLineAsync(text);
        return exitCode;
    }
}

internal sealed record Streams(TextWriter Output, TextWriter Error);
