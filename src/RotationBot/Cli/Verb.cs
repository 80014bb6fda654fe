using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace RotationBot.Cli;

/// <summary>A verb of the command line. It states its own help: what it does, and how it is used.</summary>
internal sealed class Verb : Command
{
    /// <param name="summary">In the third person: "shows who is on call".</param>
    /// <param name="examples">Complete commands, without the program's name. Each works with the shipped configuration.</param>
    public Verb(string name, string summary, params IReadOnlyList<string> examples) : base(name, summary)
    {
        Examples = examples;
        Add(new HelpOption("--help", "-h") { Description = "shows this", Action = new VerbHelp(this) });
    }

    public IReadOnlyList<string> Examples { get; }

    public Verb Does(Func<ParseResult, CancellationToken, Task<int>> run)
    {
        SetAction(run);
        return this;
    }
}

/// <summary>The help of a verb ends with its examples.</summary>
internal sealed class VerbHelp(Verb verb) : SynchronousCommandLineAction
{
    private const int Width = 110;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        new HelpAction { MaxWidth = Width }.Invoke(parseResult);
        output.WriteLine("Examples:");
        foreach (var example in verb.Examples)
            output.WriteLine($"  rotationbot {example}".TrimEnd());
        return ExitCode.Fine;
    }
}
