using RotationBot.Domain.Directory;
using RotationBot.Domain.Routing;

namespace RotationBot.Domain.Tests.Routing;

public sealed class ExceptionTests
{
    private static readonly RulesetDefinition Hosts = Rules.Of(Rules.Topic("search", "indexed search", "symbols")) with
    {
        Exceptions = [Rules.Exception("source", ["Perforce"]), Rules.Exception("alerts", ["alert"], ["firing", "critical"])],
    };

    [Fact]
    public void An_exception_beats_every_topic()
    {
        var candidate = Hosts.Route("indexed search shows no symbols of a perforce depot").Candidates.Single();

        Assert.Equal("source", candidate.Owner.Team.Value);
        Assert.Equal("source", candidate.Rule);
        Assert.Equal(["perforce"], candidate.Words);
    }

    [Fact]
    public void Every_list_of_an_exception_must_be_met()
    {
        Assert.Equal("alerts", Hosts.Teams("a critical alert about symbols"));
        Assert.Equal("search", Hosts.Teams("an alert about symbols"));
    }

    [Theory]
    [InlineData("> critical: disk is full\nwhat does this alert want?", "alerts")]
    [InlineData("> critical alert\nthe symbols are gone", "search")]
    [InlineData("```\ncritical\n```\nthe alert about symbols", "search")]
    public void What_goes_with_an_exception_may_be_quoted_its_subject_not(string text, string team) => Assert.Equal(team, Hosts.Teams(text));

    [Fact]
    public void The_first_exception_of_the_file_decides() =>
        Assert.Equal("source", Hosts.Teams("critical alert about Perforce"));

    [Fact]
    public void Nothing_matches_nothing_is_offered()
    {
        var answer = Hosts.Route("the coffee machine leaks");

        Assert.Empty(answer.Candidates);
        Assert.Null(answer.Question);
    }

    [Fact]
    public void The_compiled_ruleset_knows_its_name_and_fallback()
    {
        var compiled = Ruleset.Compile(Hosts);

        Assert.Equal(new RulesetId("rules"), compiled.Id);
        Assert.Equal([new ChannelId("help")], compiled.Fallback.Channels);
    }
}
