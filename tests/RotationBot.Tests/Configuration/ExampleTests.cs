using RotationBot.Configuration;

namespace RotationBot.Tests.Configuration;

/// <summary>Examples beside the rules are routed whenever the file is read.</summary>
public sealed class ExampleTests
{
    private const string Pages = "\"excluded\": [\"home page\"], \"team\": \"web\"";
    private const string Crash = "\"with\": [\"page\"], \"team\": \"web\"";
    private const string Teams = "\"teams\": {";

    [Fact]
    public void An_example_that_goes_where_it_should_is_no_fault() =>
        Assert.Empty(Minimal.With(Pages, Pages + ", \"examples\": [{ \"text\": \"a page is broken\", \"team\": \"web\" }]").Faults);

    [Theory]
    [InlineData(Pages, "nothing known", "web", "rulesets.main.topics[0].examples[0]", "this example should go to \"web\" first, and no rule matches it; mend the rules, or the example")]
    [InlineData(Crash, "a page", "ops", "rulesets.main.exceptions[0].examples[0]", "this example should go to \"ops\" first, and goes to \"web\" (matched \"page\" -> Pages); mend the rules, or the example")]
    public void An_example_that_goes_elsewhere_is_a_fault_that_shows_the_difference(string rule, string text, string team, string path, string message)
    {
        var file = Minimal.Text.Replace(rule, rule + $", \"examples\": [{{ \"text\": \"{text}\", \"team\": \"{team}\" }}]", StringComparison.Ordinal)
            .Replace(Teams, Teams + " \"ops\": { \"name\": \"Ops\" },", StringComparison.Ordinal);

        var fault = Assert.Single(Minimal.Read(file).Faults);

        Assert.Equal((path, text, message), (fault.Path, fault.Seen, fault.Message));
    }

    [Fact]
    public void An_unknown_team_in_an_example_is_a_fault_of_its_own()
    {
        var fault = Assert.Single(Minimal.With(Pages, Pages + ", \"examples\": [{ \"text\": \"a page\", \"team\": \"wbe\" }]").Faults);

        Assert.Equal(("rulesets.main.topics[0].examples[0].team", "unknown team \"wbe\"; did you mean \"web\"?"), (fault.Path, fault.Message));
    }

    [Fact]
    public void Every_shipped_rule_has_an_example()
    {
        var rulesets = ConfigurationFile.Load(Shipped.Path).Settings!.Organisation.Rulesets.Values.Select(r => r.Definition).ToList();

        Assert.All(rulesets.SelectMany(r => r.Topics), topic => Assert.NotEmpty(topic.Examples));
        Assert.All(rulesets.SelectMany(r => r.Exceptions), exception => Assert.NotEmpty(exception.Examples));
    }
}
