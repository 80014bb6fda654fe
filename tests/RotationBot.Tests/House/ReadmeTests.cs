using System.Text.RegularExpressions;
using RotationBot.Configuration;
using RotationBot.Tests.Cli;
using RotationBot.Tests.Crashes;
using RotationBot.Tests.Scenes;

namespace RotationBot.Tests.House;

/// <summary>What the README shows exists and works.</summary>
public sealed partial class ReadmeTests : IDisposable
{
    private static readonly string Readme = Repository.Read("README.md");

    private readonly TempFolder folder = new();
    private readonly CancellationTokenSource patience = new(TimeSpan.FromMinutes(5));

    public static TheoryData<string> Commands => [.. Blocks("sh").SelectMany(b => b.Split('\n', StringSplitOptions.RemoveEmptyEntries))];

    public void Dispose()
    {
        patience.Dispose();
        folder.Dispose();
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_command_works(string command)
    {
        switch (command.Split(' '))
        {
            case ["dotnet", "test"] or ["ROTATIONBOT_SUITES=all", "dotnet", "test"]:
                Assert.True(File.Exists(Repository.At("RotationBot.sln")));
                break;
            case ["dotnet", "run", "--project", var project, .. var rest]:
                // Without it relative paths would start at the project's folder, not where the command is typed.
                var built = Assert.Single(Directory.GetFiles(Repository.At(project), "*.csproj"));
                Assert.Contains("<RunWorkingDirectory>$(MSBuildStartupDirectory)", File.ReadAllText(built), StringComparison.Ordinal);
                await WorksAsync([.. ShellWords.Split(string.Join(' ', rest.SkipWhile(a => a == "--")))]);
                break;
            default:
                Assert.Fail($"The README shows a command no test runs: {command}");
                break;
        }
    }

    [Fact]
    public void The_example_of_a_rota_is_valid()
    {
        var file = folder.File("example.json");
        File.WriteAllText(file, $$"""{ "people": { "sam": { "name": "Sam" }, "ana": { "name": "Ana" }, "theo": { "name": "Theo" } }, {{Assert.Single(Blocks("jsonc"))}} }""");

        var (_, faults) = ConfigurationFile.Load(file, null);

        Assert.NotEmpty(faults);
        Assert.DoesNotContain(faults, f => f.Path.StartsWith("rotas", StringComparison.Ordinal));
    }

    private Task WorksAsync(List<string> arguments) => arguments is [] or ["run", ..] ? StartsAsync(arguments) : AnswersAsync(arguments);

    private static async Task AnswersAsync(List<string> arguments)
    {
        using var terminal = new Terminal();
        File.Copy(terminal.Config, terminal.File("bot.config.json"));

        var answered = await terminal.RunAsync([.. arguments]);

        Assert.Equal((0, ""), (answered.Code, answered.Error));
        Assert.NotEmpty(answered.Output);
    }

    /// <summary>As written, but on any free port and on data of its own.</summary>
    private async Task StartsAsync(List<string> args)
    {
        Replace(args, "--port", _ => "0");
        Replace(args, "--data", _ => folder.File("data"));
        Replace(args, "--config", path => Repository.At(path ?? "bot.config.json"));
        await using var host = HostProcess.Start(args);
        var address = await host.Address.WaitAsync(patience.Token);
        using var client = new HttpClient();

        Assert.Contains("RotationBot", await client.GetStringAsync(address, patience.Token), StringComparison.Ordinal);
    }

    private static void Replace(List<string> args, string option, Func<string?, string> value)
    {
        var at = args.IndexOf(option);
        if (at < 0)
            args.AddRange([option, value(null)]);
        else
            args[at + 1] = value(args[at + 1]);
    }

    private static IEnumerable<string> Blocks(string language) => Fences().Matches(Readme).Where(m => m.Groups[1].Value == language).Select(m => m.Groups[2].Value);

    [GeneratedRegex(@"^```(\w+)\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Fences();
}
