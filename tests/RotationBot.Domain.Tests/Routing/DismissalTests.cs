using RotationBot.Domain.Routing;

namespace RotationBot.Domain.Tests.Routing;

public sealed class DismissalTests
{
    private static readonly RulesetDefinition Some = Rules.Of(
        Rules.Topic("infra", "Kubernetes", "Docker", "deploy*", "pod"), Rules.Topic("monitoring", "Grafana"), Rules.Topic("source", "sync*", "access"));

    [Theory]
    [InlineData("This is not a Kubernetes problem, Grafana is empty")]
    [InlineData("not a Kubernetes or deploy problem: Grafana is empty")]
    [InlineData("not a Kubernetes, Docker or deployment thing: Grafana is empty")]
    [InlineData("It isn't about Kubernetes. Grafana is empty")]
    [InlineData("doesn't look like a Docker issue, Grafana is empty")]
    [InlineData("nothing to do with the deployment, Grafana is empty")]
    [InlineData("Pods are healthy, Grafana is empty")]
    [InlineData("Kubernetes, Docker and pods are all green; Grafana is empty")]
    [InlineData("Grafana is empty, although Kubernetes looks perfectly fine")]
    [InlineData("nobody has trouble with deploys, Grafana is empty")]
    [InlineData("no problems with Docker; Grafana is empty")]
    [InlineData("It's Grafana that is empty, not Kubernetes.")]
    [InlineData("It's not Kubernetes. Grafana is empty")]
    [InlineData("Kubernetes isn't the problem, Grafana is empty")]
    [InlineData("Pods deploy fine, Grafana is empty")]
    [InlineData("no Docker thing: Grafana is empty")]
    [InlineData("no Kubernetes at this customer, Grafana is empty")]
    [InlineData("nothing to do with our build pods: Grafana is empty")]
    public void What_the_asker_rules_out_says_nothing(string text) => Assert.Equal("monitoring", Some.Teams(text));

    [Theory]
    [InlineData("repos are not syncing")]
    [InlineData("she has no access")]
    [InlineData("access is not fine")]
    [InlineData("access is fine on small repos, not on big ones")]
    [InlineData("is my access ok?")]
    [InlineData("is it ok? access is new to me")]
    [InlineData("we do not work with access")]
    [InlineData("not a good day. access is gone")]
    [InlineData("not a single sync since Monday")]
    [InlineData("It's stale, not syncing for hours")]
    [InlineData("syncing works for some users only")]
    [InlineData("does access work?")]
    [InlineData("no access to anything")]
    [InlineData("it has a problem with access")]
    public void A_complaint_is_not_taken_for_ruling_out(string text) => Assert.Equal("source", Some.Teams(text));

    [Fact]
    public void A_comma_alone_makes_no_list() => Assert.Equal("source", Some.Teams("not about Docker, access is gone"));

    [Fact]
    public void What_is_ruled_out_satisfies_no_exception()
    {
        var rules = Some with { Exceptions = [Rules.Exception("perforce", ["Perforce"])] };

        Assert.Equal("monitoring", rules.Teams("It is not about Perforce: Grafana is empty"));
    }

    [Fact]
    public void An_option_is_not_ruled_out_by_praise()
    {
        var infra = Rules.Topic("infra", "deploy*") with { Owners = [new(new("release"), "self-hosted"), new(new("cloud"), "managed")] };
        var rules = Rules.Of(infra) with { Qualifiers = [Rules.Deployment] };

        Assert.Equal("release", rules.Teams("self-hosted is fine, they say; deployment fails"));
    }
}
