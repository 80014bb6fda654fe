using System.Text.RegularExpressions;
using RotationBot.Configuration;
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
            case ["dotnet", "test"]:
                Assert.True(File.Exists(Path.Combine(Repository.Root, "RotationBot.sln")));
                break;
            case ["dotnet", "run", "--project", var project, .. var rest]:
                // Without it relative paths would start at the project's folder, not where the command is typed.
                var built = Assert.Single(Directory.GetFiles(Path.Combine(Repository.Root, project), "*.csproj"));
                Assert.Contains("<RunWorkingDirectory>$(MSBuildStartupDirectory)", File.ReadAllText(built), StringComparison.Ordinal);
                await StartsAsync(rest.SkipWhile(a => a == "--"));
                break;
            default:
                Assert.Fail($"The README shows a command no test runs: {command}");
                break;
        }
    }

    [Fact]
    public void Every_link_into_the_repository_leads_somewhere()
    {
        var missing = Links().Matches(Readme).Select(m => m.Groups[1].Value).Where(l => !Path.Exists(Path.Combine(Repository.Root, l)));

        Assert.Empty(missing);
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

    /// <summary>As written, but on any free port and on data of its own.</summary>
    private async Task StartsAsync(IEnumerable<string> arguments)
    {
        var args = arguments.ToList();
        Replace(args, "--port", _ => "0");
        Replace(args, "--data", _ => folder.File("data"));
        Replace(args, "--config", path => Path.Combine(Repository.Root, path ?? "bot.config.json"));
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

    [GeneratedRegex(@"\]\((?!https?:)([^)#]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Links();
}
