using RotationBot.Domain.Directory;
using RotationBot.Domain.Routing;

namespace RotationBot.Domain.Tests.Routing;

public sealed class QualifierTests
{
    private static readonly RulesetDefinition Infra = Rules.Of(
        Rules.Topic("infra", "deploy") with
        {
            Owners = [new Owner(new TeamId("release"), "self-hosted"), new Owner(new TeamId("cloud"), "managed")],
        },
        Rules.Topic("iam", "SAML")) with
    { Qualifiers = [Rules.Deployment] };

    [Theory]
    [InlineData("deploy on our self hosted box", "release")]
    [InlineData("deploy on prem", "release")]
    [InlineData("deploy to two managed instances", "cloud")]
    public void The_owner_whose_option_is_stated_is_the_only_one(string text, string team)
    {
        var answer = Infra.Route(text);

        Assert.Equal(team, answer.Candidates.Single().Owner.Team.Value);
        Assert.Null(answer.Question);
    }

    [Theory]
    [InlineData("how do we deploy")]
    [InlineData("deploy from self-hosted to a managed instance")]
    [InlineData("deploy, not self-hosted I think")]
    public void None_stated_or_both_leads_to_the_question(string text)
    {
        var answer = Infra.Route(text);

        Assert.Equal(["release", "cloud"], answer.Candidates.Select(candidate => candidate.Owner.Team.Value));
        Assert.Equal("Self-hosted or managed?", answer.Question?.Ask);
        Assert.Equal(["self-hosted", "managed"], answer.Question?.Options.Select(option => option.Id));
        Assert.Equal(["release", "cloud"], answer.Question?.Options.Select(option => option.Owner.Team.Value));
    }

    [Fact]
    public void An_answer_decides_whatever_the_message_says()
    {
        var answer = Infra.Route("deploy from self-hosted to a managed instance", ("deployment", "managed"));

        Assert.Equal("cloud", answer.Candidates.Single().Owner.Team.Value);
        Assert.Null(answer.Question);
    }

    [Fact]
    public void An_owner_without_a_condition_comes_after_the_one_whose_option_is_stated()
    {
        var topic = Rules.Topic("infra", "deploy") with
        {
            Owners = [new Owner(new TeamId("everyone")), new Owner(new TeamId("release"), "self-hosted"), new Owner(new TeamId("cloud"), "managed")],
        };

        Assert.Equal("release, everyone", (Rules.Of(topic) with { Qualifiers = [Rules.Deployment] }).Teams("self-hosted deploy"));
    }

    [Fact]
    public void No_question_is_asked_where_the_best_topic_has_one_owner() =>
        Assert.Null(Infra.Route("SAML on a box").Question);
}
