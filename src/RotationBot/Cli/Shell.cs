namespace RotationBot.Cli;

/// <summary>What the program was started in.</summary>
internal sealed record Shell(TextReader Input, TextWriter Output, TextWriter Error)
{
    /// <summary>The computer's time.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Whether a person looks at standard output: colours, and nothing else, depend on it.</summary>
    public bool Colours { get; init; }

    /// <summary>Whether a person looks at standard error: only then is progress shown.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Where relative paths start.</summary>
    public string Directory { get; init; } = Environment.CurrentDirectory;

    public static Shell OfThisProcess => new(Console.In, Console.Out, Console.Error)
    {
        Colours = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null or "" && Environment.GetEnvironmentVariable("TERM") != "dumb",
        ShowsProgress = !Console.IsErrorRedirected,
    };

    /// <summary>The first line stands out, where somebody looks at it and more follows.</summary>
    public string Headed(string text) =>
        Colours && text.IndexOf('\n', StringComparison.Ordinal) is var end and > 0 ? $"\e[1m{text[..end]}\e[0m{text[end..]}" : text;

    public async Task<int> SayAsync(string text, CancellationToken cancellationToken)
    {
        await Output.WriteLineAsync(text.AsMemory(), cancellationToken);
        return ExitCode.Fine;
    }

    /// <returns>The exit code.</returns>
    public async Task<int> RefuseAsync(string sentence, int exitCode, CancellationToken cancellationToken)
    {
        await Error.WriteLineAsync(sentence.AsMemory(), cancellationToken);
        return exitCode;
    }
}
