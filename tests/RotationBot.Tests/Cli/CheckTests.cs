using System.Text.Json;
using RotationBot.Tests.Configuration;

namespace RotationBot.Tests.Cli;

public sealed class CheckTests : IDisposable
{
    private readonly Terminal terminal = new() { Colours = true };

    public void Dispose() => terminal.Dispose();

    [Fact]
    public async Task Warnings_are_shown_and_end_with_one_only_if_that_is_asked_for()
    {
        var checkedFile = await terminal.AskAsync("check");

        Assert.StartsWith("bot.config.json: 9 warnings\n", checkedFile.Output, StringComparison.Ordinal);
        Assert.Contains("\n  \e[33mwarning\e[0m ", checkedFile.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (checkedFile.Code, checkedFile.Error));
        Assert.Equal(1, (await terminal.AskAsync("check", "--strict")).Code);
    }

    [Fact]
    public async Task Every_error_is_shown_and_ends_with_78()
    {
        var broken = await CheckAsync(Minimal.Text.Replace("\"alice\", \"bob\"", "\"alcie\", \"bob\"", StringComparison.Ordinal));

        Assert.Contains("\n  \e[31merror\e[0m   rotas.web.roles[0].participants[0]: unknown person \"alcie\"; did you mean \"alice\"?", broken.Output, StringComparison.Ordinal);
        Assert.Equal((78, ""), (broken.Code, broken.Error));
    }

    [Fact]
    public async Task In_json_each_finding_has_severity_rule_and_place()
    {
        var findings = JsonDocument.Parse((await terminal.AskAsync("check", "--json")).Output).RootElement.GetProperty("findings").EnumerateArray().ToList();

        Assert.All(findings, f => Assert.Equal("warning", f.GetProperty("severity").GetString()));
        Assert.Contains(findings, f => f.GetProperty("rule").GetString() == "team-without-policy" && f.GetProperty("path").GetString() == "teams.docs");
    }

    private async Task<Terminal.Outcome> CheckAsync(string text)
    {
        await File.WriteAllTextAsync(terminal.File("bot.config.json"), text);
        return await terminal.RunAsync("check");
    }
}
