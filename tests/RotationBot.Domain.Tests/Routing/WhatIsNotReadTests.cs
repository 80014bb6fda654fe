namespace RotationBot.Domain.Tests.Routing;

public sealed class WhatIsNotReadTests
{
    [Theory]
    [InlineData("see https://example.com/docs/search?q=search,search")]
    [InlineData("see (https://search.example.com/a)")]
    [InlineData("pull ghcr.io/acme/search:latest")]
    [InlineData("mail search@example.com")]
    [InlineData("the image acme/search:5.2.3 and src/search.rs:88")]
    [InlineData("git clone git@example.com:search/search.git")]
    [InlineData("in /var/log/search and ~/search")]
    [InlineData("@search #search ~search")]
    [InlineData("nice :search: :search::skin-tone-2:")]
    [InlineData("index.search.io is up")]
    [InlineData("thanks :D :-D")]
    public void Addresses_mentions_and_emoji_names_are_not_words(string text) =>
        Assert.Empty(Rules.Of(Rules.Topic("search", "search", "=D")).Teams(text));

    [Fact]
    public void The_text_around_an_address_is_read() =>
        Assert.Equal("search", Rules.Of(Rules.Topic("search", "search")).Teams("https://example.com/a?b=c search is slow"));

    [Theory]
    [InlineData("docs.example.com is down", "docs")]
    [InlineData("https://docs.example.com/ is down", "docs")]
    [InlineData("is (docs.example.com) down?", "docs")]
    [InlineData("example.com is down", "cloud")]
    [InlineData("other.example.com is down", "")]
    [InlineData("as https://example.com/admin/docs says", "")]
    public void A_host_name_that_stands_alone_matches_as_a_whole(string text, string team)
    {
        var rules = Rules.Of(Rules.Topic("cloud", "example.com"), Rules.Topic("docs", "docs.example.com"));

        Assert.Equal(team, rules.Teams(text));
    }

    [Theory]
    [InlineData("> search is broken\nSAML, I think")]
    [InlineData("SAML, I think:\n```\nsearch failed\n```")]
    [InlineData("SAML, I think: ```search failed```")]
    public void Quotes_and_fenced_code_are_not_heard_where_the_asker_says_something(string text) =>
        Assert.Equal("iam", Rules.Of(Rules.Topic("search", "search"), Rules.Topic("iam", "SAML")).Teams(text));

    [Theory]
    [InlineData("$ search --all")]
    [InlineData("  at com.search.Mirror.fetch(Search.java:88)")]
    [InlineData("at search (/app/mirror.js:88:3)")]
    [InlineData("File \"mirror.py\", line 88, in search")]
    [InlineData("[WARN] search is away")]
    [InlineData("level=error msg=\"search is away\"")]
    [InlineData("t=2026-02-11T08:12:44Z lvl=eror msg=search")]
    [InlineData("2026-02-11 08:12:44.120 search is away")]
    [InlineData("[08:12:44] search is away")]
    public void A_line_that_a_program_wrote_counts_half_without_a_fence_too(string line)
    {
        var rules = Rules.Of(Rules.Topic("search", "search"), Rules.Topic("iam", "SAML"));

        Assert.Equal("iam", rules.Teams($"SAML, I think:\n{line}\r\nor what?"));
        Assert.Equal("search", rules.Teams(line));
    }

    [Theory]
    [InlineData("$5 a month for search?")]
    [InlineData("at the office (where search is slow)")]
    [InlineData("at 8:12 (our time) search went away")]
    [InlineData("2026-02-11 08:12 search went away")]
    [InlineData("We see level=error of search")]
    [InlineData("File a bug for search")]
    [InlineData("[urgent] search is away")]
    public void A_line_that_somebody_wrote_counts_in_full(string line) =>
        Assert.Equal("search, iam", Rules.Of(Rules.Topic("search", "search"), Rules.Topic("iam", Rules.Weak("SAML", 0.9))).Teams($"{line}\nor SAML"));

    [Theory]
    [InlineData("> search is broken\nwho can help?")]
    [InlineData("who can help?\n```\nsearch failed\n```")]
    [InlineData("```\nsearch failed, and the fence is never closed")]
    public void Quotes_and_fenced_code_are_heard_where_the_asker_says_nothing(string text) =>
        Assert.Equal("search", Rules.Of(Rules.Topic("search", "search")).Teams(text));

    [Fact]
    public void An_option_stated_in_a_quote_counts()
    {
        var infra = Rules.Topic("infra", "deploy") with { Owners = [new(new("release"), "self-hosted"), new(new("cloud"), "managed")] };
        var rules = Rules.Of(infra) with { Qualifiers = [Rules.Deployment] };

        Assert.Equal("cloud", rules.Teams("> we use a managed instance\ndeploy question"));
    }
}
