using NodaTime.Text;
using RotationBot.Cli;
using RotationBot.Tests.Configuration;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.Cli;

/// <summary>Somebody at a command line, with the shipped configuration, a folder of their own and a clock that stands still.</summary>
internal sealed class Terminal : IDisposable
{
    private readonly TempFolder folder = new();

    /// <summary>UTC. The first week in which London is at GMT and the shipped rotas run.</summary>
    public string At { get; init; } = "2026-11-25T12:00:00Z";

    public string Config { get; init; } = Shipped.Path;

    public string Input { get; init; } = "";

    public bool Colours { get; init; }

    public string File(string name) => folder.File(name);

    public void Dispose() => folder.Dispose();

    /// <summary>Runs the words as they are.</summary>
    public async Task<Outcome> RunAsync(params string[] words)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var input = new StringReader(Input);
        var shell = new Shell(input, output, error)
        {
            Clock = new ManualTime(InstantPattern.General.Parse(At).GetValueOrThrow()),
            Directory = folder.Path,
            Colours = Colours,
        };
        var code = await CommandLine.RunAsync(words, shell, CancellationToken.None);
        return new Outcome(code, output.ToString().TrimEnd('\n'), error.ToString().TrimEnd('\n'));
    }

    /// <summary>Runs a verb with the configuration.</summary>
    public Task<Outcome> AskAsync(params string[] words) => RunAsync([.. words, "--config", Config]);

    /// <summary>Runs a verb with the configuration and the store.</summary>
    public Task<Outcome> AskStoreAsync(params string[] words) => RunAsync([.. words, "--config", Config, "--data", folder.Path]);

    internal sealed record Outcome(int Code, string Output, string Error);
}
