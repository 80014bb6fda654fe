using RotationBot.Domain.Directory;
using RotationBot.Domain.Routing;

namespace RotationBot.Domain.Tests.Routing;

public sealed class NotationTests
{
    private static readonly RulesetDefinition Some = Rules.Of(
        Rules.Topic("search", Rules.Weak("repo:", 0.7), Rules.Weak("type:", 1)), Rules.Topic("graph", "=go", "C++"), Rules.Topic("source", "GitHub", "clone"), Rules.Topic("cloud", ".example.com"));

    [Theory]
    [InlineData("repo:github/clone$ type:diff is empty")]
    [InlineData("`repo:^github\\.com/a/clone$` finds nothing")]
    [InlineData("-repo:github/clone is ignored")]
    [InlineData("type:\"clone of GitHub\" finds nothing")]
    [InlineData("REPO:GitHub finds nothing")]
    public void Of_a_search_filter_the_name_speaks_and_the_value_does_not(string text) => Assert.Equal("search", Some.Teams(text));

    [Theory]
    [InlineData("about this repo: GitHub says no", "source")]
    [InlineData("lang:go", "graph")]
    [InlineData("repo::GitHub", "search")]
    [InlineData("type: clone", "source")]
    public void Only_what_the_rules_call_a_filter_is_one(string text, string team) => Assert.Equal(team, Some.Teams(text));

    [Theory]
    [InlineData("acme.example.com is away", "cloud")]
    [InlineData("see https://a.b.EXAMPLE.com/search?q=clone", "cloud")]
    [InlineData("https://acme.example.com:8443/clone", "cloud")]
    [InlineData("example.com is away", "")]
    [InlineData("badexample.com is away", "")]
    [InlineData("write to me@acme.example.com", "")]
    [InlineData("https://other.com/?u=acme.example.com", "")]
    public void A_domain_is_known_by_any_host_below_it(string text, string team) => Assert.Equal(team, Some.Teams(text));

    [Fact]
    public void A_leading_dot_alone_makes_no_domain()
    {
        Assert.Equal("net", Rules.Of(Rules.Topic("net", ".NET")).Teams("Hover in .NET code"));
    }

    [Fact]
    public void Who_is_to_know_is_named_unless_they_own_it()
    {
        var topic = Rules.Topic("source", "clone") with { Cc = [new("ce")] };
        var rules = Rules.Of(topic, Rules.Topic("cloud", "outside")) with
        {
            Qualifiers = [Rules.Deployment with { Options = [Rules.Deployment.Options[0], Rules.Deployment.Options[1] with { Cc = [new("cloud")] }] }],
        };

        Assert.Equal([new TeamId("ce")], rules.Route("clone fails").Cc);
        Assert.Equal([new TeamId("ce"), new TeamId("cloud")], rules.Route("clone fails on a managed instance").Cc);
        Assert.Equal([new TeamId("ce"), new TeamId("cloud")], rules.Route("clone fails", ("deployment", "managed")).Cc);
        Assert.Empty(rules.Route("outside of the managed instance").Cc);
        Assert.Empty(rules.Route("nothing about a managed instance").Cc);
    }

    [Fact]
    public void Owners_together_are_said_to_be()
    {
        var rules = Rules.Of(Rules.Topic("renewals", "renewal") with { Together = true, Owners = [new(new("ce")), new(new("sales"))] });

        Assert.All(rules.Route("renewal").Candidates, candidate => Assert.True(candidate.Together));
    }
}
