using System.CommandLine;
using RotationBot.Cli;

namespace RotationBot.Tests.Cli;

/// <summary>What the help says is true: every example works.</summary>
public sealed class HelpTests
{
    private static readonly Verb Root = VerbTable.Root(new Shell(TextReader.Null, TextWriter.Null, TextWriter.Null));

    public static TheoryData<string> Verbs => [.. All(Root).Select(v => Path(v))];

    public static TheoryData<string> Examples => [.. All(Root).SelectMany(v => v.Examples).Distinct().Where(e => e.Length > 0 && !e.StartsWith("run", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Every_verb_has_help_with_an_example(string path)
    {
        using var terminal = new Terminal();

        var help = await terminal.RunAsync([.. path.Split(' ').Skip(1), "--help"]);

        Assert.Contains("Examples:\n  rotationbot", help.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (help.Code, help.Error));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Every_example_works(string example)
    {
        using var terminal = new Terminal { Input = """{"text":"SAML is broken"}""" };
        await terminal.AskStoreAsync("migrate");
        File.Copy(terminal.Config, terminal.File("bot.config.json"));

        var ran = await terminal.RunAsync([.. ShellWords.Split(example), .. Options(example, terminal)]);

        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.True(ran.Output.Length > 0 || example.Contains('>', StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task A_mistyped_option_is_never_taken_for_something_else(string path)
    {
        using var terminal = new Terminal();

        var refused = await terminal.RunAsync([.. path.Split(' ').Skip(1), "words", "--cnofig", "x"]);

        Assert.Equal((64, ""), (refused.Code, refused.Output));
        Assert.DoesNotContain("bug", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_of_a_verb_is_found_from_either_side()
    {
        using var terminal = new Terminal();

        Assert.Equal(await terminal.RunAsync("route", "--help"), await terminal.RunAsync("help", "route"));
        Assert.Equal(await terminal.RunAsync("--help"), await terminal.RunAsync("help"));
        Assert.Equal(await terminal.RunAsync("--help"), await terminal.RunAsync("help", "help"));
        Assert.Contains("did you mean \"route\"", (await terminal.RunAsync("help", "ruote")).Error, StringComparison.Ordinal);
    }

    private static IEnumerable<Verb> All(Verb verb) => [verb, .. verb.Subcommands.Cast<Verb>().SelectMany(All)];

    private static string Path(Command command) => command.Parents.FirstOrDefault() is Command parent ? $"{Path(parent)} {command.Name}" : command.Name;

    /// <summary>The shipped configuration and data of its own, where the verb takes them and the example names none.</summary>
    private static IEnumerable<string> Options(string example, Terminal terminal)
    {
        var names = Root.Parse([.. ShellWords.Split(example)]).CommandResult.Command.Options.Select(o => o.Name).ToList();
        if (names.Contains("--config") && !example.Contains("--config", StringComparison.Ordinal))
            yield return "--config=" + terminal.Config;
        if (names.Contains("--data") && !example.Contains("--data", StringComparison.Ordinal))
            yield return "--data=" + terminal.File(".");
    }
}
