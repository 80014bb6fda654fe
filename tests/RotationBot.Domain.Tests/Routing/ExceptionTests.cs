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

    [Theory]
    [InlineData("no alert fires, critical or not; the symbols are gone", "search")]
    [InlineData("no alert about symbols, and then a critical alert", "alerts")]
    public void In_an_excluded_phrase_a_word_of_the_exception_does_not_count(string text, string team)
    {
        var rules = Hosts with { Exceptions = [Rules.Exception("alerts", ["alert"], ["fires", "critical"]) with { Excluded = ["no alert"] }] };

        Assert.Equal(team, rules.Teams(text));
    }

    [Theory]
    [InlineData("the docs are down", "docs")]
    [InlineData("down, all docs and symbols", "docs")]
    [InlineData("the docs say that symbols go down", "search")]
    [InlineData("symbols are down; a long story with many words follows here, about docs that are down", "docs")]
    public void Words_that_must_be_near_each_other_count_only_there(string text, string team)
    {
        var rules = Hosts with { Exceptions = [Rules.Exception("docs", ["docs"], ["down"]) with { Near = 2 }] };

        Assert.Equal(team, rules.Teams(text));
    }

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
