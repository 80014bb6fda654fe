namespace RotationBot.Domain.Tests.Routing;

public sealed class InflectionTests
{
    [Theory]
    [InlineData("repository", "repositories")]
    [InlineData("container", "containers")]
    [InlineData("permissions", "permission")]
    [InlineData("batch changes", "batch change")]
    [InlineData("language server", "language servers")]
    [InlineData("ACLs", "ACL")]
    [InlineData("LLMs", "LLM")]
    [InlineData("index", "indexes")]
    [InlineData("searches", "search")]
    public void Plain_words_match_in_singular_and_plural(string keyword, string text) =>
        Assert.Equal("team", Rules.Of(Rules.Topic("team", keyword)).Teams(text));

    [Theory]
    [InlineData("Docker", "the Dockers pub")]
    [InlineData("Kubernetes", "kubernete")]
    [InlineData("access", "acces")]
    public void Names_and_words_that_only_look_like_plurals_do_not(string keyword, string text) =>
        Assert.Empty(Rules.Of(Rules.Topic("team", keyword)).Teams(text));

    [Theory]
    [InlineData("deploy*", "deploys deployed deploying deployment deployments")]
    [InlineData("clone*", "clones cloned cloning")]
    [InlineData("sync*", "syncs synced syncing")]
    [InlineData("debug*", "debugs debugged debugging debugger")]
    [InlineData("renew*", "renewal renewals renewed renewing")]
    [InlineData("verify*", "verifies verified verifying")]
    public void A_star_allows_the_regular_forms(string keyword, string forms)
    {
        var rules = Rules.Of(Rules.Topic("team", keyword));

        Assert.All(forms.Split(' '), form => Assert.Equal("team", rules.Teams($"it {form} now")));
    }

    [Theory]
    [InlineData("deploy*", "deployable")]
    [InlineData("api*", "apiary")]
    [InlineData("go*", "gong")]
    public void A_star_is_not_a_prefix(string keyword, string text) =>
        Assert.Empty(Rules.Of(Rules.Topic("team", keyword)).Teams(text));

    [Fact]
    public void An_equals_sign_asks_for_that_very_spelling()
    {
        var rules = Rules.Of(Rules.Topic("graph", "=Go"));

        Assert.Equal("graph", rules.Teams("is Go supported"));
        Assert.Empty(rules.Teams("let's go"));
    }
}
