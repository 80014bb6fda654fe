using RotationBot.Domain.Routing;

namespace RotationBot.Domain.Tests.Routing;

public sealed class WordsAndPhrasesTests
{
    [Theory]
    [InlineData("please deploy it")]
    [InlineData("DEPLOY failed")]
    [InlineData("(deploy)")]
    [InlineData("deploy.")]
    [InlineData("re-deploy?")]
    [InlineData("`deploy` hangs")]
    [InlineData("**deploy** hangs")]
    public void A_keyword_is_found_whole_and_in_any_case(string text) =>
        Assert.Equal("infra", Rules.Of(Rules.Topic("infra", "deploy")).Teams(text));

    [Theory]
    [InlineData("key", "the monkey and the keyboard")]
    [InlineData("api", "our contact in the capital")]
    [InlineData("image", "imagery attached")]
    [InlineData("access", "is it accessible")]
    [InlineData("deploy", "deployment")]
    public void A_keyword_inside_another_word_is_not_found(string keyword, string text) =>
        Assert.Empty(Rules.Of(Rules.Topic("team", keyword)).Teams(text));

    [Theory]
    [InlineData("ＳＡＭＬ is broken")]
    [InlineData("SA\u00adML is broken")]
    [InlineData("das SAML-Zertifikat")]
    [InlineData("SAMLでログインできません")]
    [InlineData("SAML's certificate")]
    [InlineData("SAML’s certificate")]
    public void Width_joiners_and_neighbouring_scripts_do_not_hide_a_word(string text) =>
        Assert.Equal("iam", Rules.Of(Rules.Topic("iam", "SAML")).Teams(text));

    [Theory]
    [InlineData("Zugänge", "ZUGANGE fehlen")]
    [InlineData("Zugänge", "Zuga\u0308nge fehlen")]
    [InlineData("contraseña", "olvidó la CONTRASEÑA")]
    public void Accents_and_case_make_no_difference(string keyword, string text) =>
        Assert.Equal("iam", Rules.Of(Rules.Topic("iam", keyword)).Teams(text));

    [Fact]
    public void A_word_of_a_script_without_spaces_is_found_inside_a_sentence() =>
        Assert.Equal("iam", Rules.Of(Rules.Topic("iam", "認証")).Teams("昨日から認証エラーが出ます"));

    [Theory]
    [InlineData("C++", "is C++ supported", true)]
    [InlineData("C++", "vitamin C helps", false)]
    [InlineData("C#", "a C# project", true)]
    [InlineData("C#", "a C project", false)]
    [InlineData(".NET", "on .NET 8", true)]
    [InlineData(".NET", "a fishing net", false)]
    [InlineData("Node.js", "our Node.js service", true)]
    public void Names_with_signs_are_whole_words(string keyword, string text, bool found) =>
        Assert.Equal(found ? "graph" : "", Rules.Of(Rules.Topic("graph", keyword)).Teams(text));

    [Fact]
    public void An_ampersand_joins_a_phrase()
    {
        var graph = Rules.Topic("graph", "=R", "=D") with { Excluded = ["R&D"] };

        Assert.Empty(Rules.Of(graph).Teams("our R&D, or R & D"));
    }

    [Theory]
    [InlineData("self hosted")]
    [InlineData("self-hosted")]
    [InlineData("Self_Hosted")]
    [InlineData("self\u2011hosted")]
    [InlineData("self\nhosted")]
    [InlineData("self  hosted")]
    public void Space_hyphen_and_underscore_are_the_same_in_a_phrase(string text) =>
        Assert.Equal("infra", Rules.Of(Rules.Topic("infra", "self-hosted")).Teams($"we are {text} here"));

    [Theory]
    [InlineData("we code. Host is down")]
    [InlineData("code, host")]
    [InlineData("code\n\nhost")]
    [InlineData("code: host")]
    public void A_phrase_does_not_run_across_the_end_of_a_clause(string text) =>
        Assert.Empty(Rules.Of(Rules.Topic("source", "code host")).Teams(text));

    [Fact]
    public void A_word_inside_a_longer_phrase_of_another_topic_does_not_count()
    {
        var rules = Rules.Of(Rules.Topic("monitoring", "monitoring"), Rules.Topic("search", "code monitoring"));

        Assert.Equal("search", rules.Teams("code monitoring is late"));
        Assert.Equal("monitoring", rules.Teams("monitoring is late"));
        Assert.Equal("search, monitoring", rules.Teams("code monitoring breaks our monitoring"));
    }

    [Fact]
    public void Phrases_that_overlap_both_count()
    {
        var rules = Rules.Of(Rules.Topic("a", "saved search"), Rules.Topic("b", "search results"));

        Assert.Equal("a, b", rules.Teams("saved search results are wrong"));
    }

    [Fact]
    public void A_keyword_does_not_count_inside_an_excluded_phrase()
    {
        var rules = Rules.Of(Rules.Topic("licenses", "key") with { Excluded = ["API key"] }, Rules.Topic("api", "API"));

        Assert.Equal("api", rules.Teams("the API key is gone"));
        Assert.Equal("licenses, api", rules.Teams("the API key is gone, and so is the key"));
    }

    [Fact]
    public void An_alias_is_the_same_keyword_and_counts_once()
    {
        var rules = Rules.Of(Rules.Topic("infra", new Keyword("Kubernetes", ["k8s"])));

        var once = rules.Route("k8s").Candidates.Single();
        var twice = rules.Route("k8s and Kubernetes and k8s").Candidates.Single();

        Assert.Equal(once.Score, twice.Score);
    }
}
