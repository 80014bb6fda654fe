using System.Text.Json;

namespace RotationBot.Tests.Cli;

public sealed class BatchTests
{
    [Fact]
    public async Task Every_line_is_answered_on_its_own_line_and_a_bad_one_stops_nobody()
    {
        using var terminal = new Terminal
        {
            Input = """
                {"text":"SAML is broken"}
                {"text":"hello","channel":"nowhere"}
                {"txet":"hello"}
                not even JSON

                {"text":"the page is slow","channel":"general"}
                """,
        };

        var answered = await terminal.AskAsync("route", "-");
        var lines = answered.Output.Split('\n').Select(l => JsonDocument.Parse(l).RootElement).ToList();

        Assert.Equal(["source", "", "", "", "weekday-rota"], lines.Select(l => l.TryGetProperty("team", out var team) ? team.GetString() : ""));
        Assert.Equal([2, 3, 4], lines.Where(l => l.TryGetProperty("error", out _)).Select(l => l.GetProperty("line").GetInt32()));
        Assert.Contains("\"text\", \"channel\"?, \"ruleset\"?", lines[2].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal((1, ""), (answered.Code, answered.Error));
    }

    [Fact]
    public async Task A_route_is_explained_ruleset_by_ruleset_where_that_is_asked_for()
    {
        using var terminal = new Terminal
        {
            Input = """
                {"text":"not about Docker: SAML is broken","channel":"delivery","explain":true}
                {"text":"SAML is broken"}
                """,
        };

        var lines = (await terminal.AskAsync("route", "-")).Output.Split('\n').Select(l => JsonDocument.Parse(l).RootElement).ToList();
        var asked = lines[0].GetProperty("explanation").EnumerateArray().ToList();

        Assert.Equal(["sourcegraph-delivery", "whodoinotify"], asked.Select(e => e.GetProperty("ruleset").GetString()));
        Assert.Equal("iam", asked[1].GetProperty("topics")[0].GetProperty("id").GetString());
        Assert.Equal("the asker says it is not that", asked[1].GetProperty("ignored")[0].GetProperty("why").GetString());
        Assert.False(lines[1].TryGetProperty("explanation", out _));
    }

    [Theory]
    [InlineData("oncall", """{"rota":"set","at":"fri 18:00"}""")]
    [InlineData("schedule", """{"rota":"set","weeks":1,"from":"2026-12-01"}""")]
    [InlineData("shifts", """{"person":"@jess","weeks":3}""")]
    [InlineData("rehearse", """{"text":"S1","channel":"sustained-engineering","user":"kim","at":"fri 17:55"}""")]
    public async Task Other_questions_come_in_batches_too(string verb, string question)
    {
        using var terminal = new Terminal { Input = question + "\n" + question + "\n" };

        var answered = await terminal.AskAsync(verb, "-");

        Assert.Equal(2, answered.Output.Split('\n').Length);
        Assert.Single(answered.Output.Split('\n').Distinct());
        Assert.Equal((0, ""), (answered.Code, answered.Error));
    }

    [Fact]
    public async Task A_byte_order_mark_before_the_first_line_is_no_part_of_it()
    {
        using var terminal = new Terminal { Input = "\uFEFF{\"text\":\"SAML is broken\"}" };

        Assert.Equal(0, (await terminal.AskAsync("route", "-")).Code);
    }

    [Fact]
    public async Task Text_that_no_text_should_be_is_answered_or_refused_on_its_line()
    {
        using var terminal = new Terminal { Input = "{\"text\":\"\\ud800 \\u0000 \\u202e\"}\n{\"text\":\"\"}\n{\"text\":null}\n" };

        var answered = await terminal.AskAsync("route", "-");

        Assert.Equal(["error", "team", "error"], answered.Output.Split('\n').Select(l => JsonDocument.Parse(l).RootElement.EnumerateObject().First().Name));
        Assert.Equal((1, ""), (answered.Code, answered.Error));
    }
}
