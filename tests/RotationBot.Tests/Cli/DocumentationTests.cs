using RotationBot.Cli;
using RotationBot.Tests.House;

namespace RotationBot.Tests.Cli;

/// <summary>docs/command-line.md shows every verb, and what it shows is what they print.</summary>
public sealed class DocumentationTests
{
    private const string Prompt = "$ rotationbot ";
    private const string Path = "docs/command-line.md";
    private static readonly string Page = Repository.Read(Path);

    [Fact]
    public void Every_verb_has_its_section()
    {
        var verbs = VerbTable.Root(new Shell(TextReader.Null, TextWriter.Null, TextWriter.Null)).Subcommands
            .SelectMany(v => v.Subcommands.Count == 0 ? [v.Name] : v.Subcommands.Select(s => $"{v.Name} {s.Name}"));
        var sections = Page.Split('\n').Where(l => l.StartsWith("## ", StringComparison.Ordinal)).Select(l => l[3..]);

        Assert.Equal(verbs, sections);
    }

    [Fact]
    public async Task Every_example_prints_what_the_page_shows()
    {
        Repository.Holds(Path, await WithOutputAsync(CancellationToken.None));
    }

    /// <summary>The page with what its examples print today.</summary>
    private static async Task<string> WithOutputAsync(CancellationToken cancellationToken)
    {
        using var terminal = new Terminal();
        var lines = new List<string>();
        var shows = false;
        foreach (var line in Page.Split('\n'))
        {
            shows = line == "```console" || (shows && line != "```");
            if (line == "```" && lines[^1].Length == 0)
                lines.RemoveAt(lines.Count - 1);
            if (!shows || line == "```console")
                lines.Add(line);
            if (shows && line.StartsWith(Prompt, StringComparison.Ordinal))
                lines.AddRange([line, .. (await terminal.AskAsync([.. ShellWords.Split(line[Prompt.Length..])])).Output.Split('\n'), ""]);
            cancellationToken.ThrowIfCancellationRequested();
        }
        return string.Join('\n', lines);
    }
}
