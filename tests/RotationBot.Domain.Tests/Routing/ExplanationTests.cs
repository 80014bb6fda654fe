using RotationBot.Domain.Routing;

namespace RotationBot.Domain.Tests.Routing;

public sealed class ExplanationTests
{
    private static readonly RulesetDefinition Some = Rules.Of(
        Rules.Topic("batch", Rules.Weak("src batch", 1.5)) with { SideWords = ["image"] },
        Rules.Topic("infra", Rules.Weak("Docker", 1), Rules.Weak("image", 0.5), Rules.Weak("pod", 0.3)) with { Excluded = ["pod cast"] },
        Rules.Topic("search", "search", "saved search")) with
    {
        Exceptions = [Rules.Exception("source", ["Perforce"])],
    };

    [Fact]
    public void Every_topic_is_there_with_its_words_and_what_they_count()
    {
        var topics = Explain("Docker image, image, and src batch; pod").Topics;

        Assert.Equal(["batch 2.25 Offered", "infra 1.15 FarBehind"], topics.Select(t => FormattableString.Invariant($"{t.Name} {t.Score:0.00} {t.Standing}")));
        Assert.Equal(["Docker 1.00 1.00", "pod 0.30 0.15"], topics[1].Words.Select(w => FormattableString.Invariant($"{w.Words} {w.Value:0.00} {w.Counts:0.00}")));
    }

    [Fact]
    public void A_topic_below_the_threshold_is_called_too_weak() => Assert.Equal(TopicStanding.TooWeak, Assert.Single(Explain("a pod").Topics).Standing);

    [Theory]
    [InlineData("> Perforce\nsearch", "Perforce", Unheard.Quoted)]
    [InlineData("```\nPerforce\n```\nsearch", "Perforce", Unheard.Code)]
    [InlineData("saved search", "search", Unheard.InLongerPhrase)]
    [InlineData("search a pod cast", "pod", Unheard.Excluded)]
    [InlineData("search, not about Docker", "Docker", Unheard.RuledOut)]
    [InlineData("src batch and its image", "image", Unheard.SideWord)]
    public void What_says_nothing_is_there_with_why(string text, string words, Unheard why) =>
        Assert.Contains(Explain(text).Ignored, ignored => ignored.Words == words && ignored.Why == why);

    [Theory]
    [InlineData("> Docker\nsearch")]
    [InlineData("```\nDocker\n```\nsearch")]
    public void What_is_quoted_beside_what_is_said_counts_half(string text) =>
        Assert.Equal(["search 1.00", "infra 0.50"], Explain(text).Topics.Select(t => FormattableString.Invariant($"{t.Name} {t.Score:0.00}")));

    [Fact]
    public void A_quote_that_is_heard_because_nothing_else_speaks_is_not_called_ignored() => Assert.Empty(Explain("> Docker\nhelp").Ignored);

    [Fact]
    public void Addresses_are_there_as_written() =>
        Assert.Equal(["https://example.com/Docker?a=1", "/var/log"], Explain("see https://example.com/Docker?a=1 and /var/log").Addresses);

    [Fact]
    public void The_exception_that_decided_is_named_and_the_topics_are_still_there()
    {
        var explanation = Explain("search in Perforce");

        Assert.Equal("source", explanation.Exception);
        Assert.Equal("search", Assert.Single(explanation.Topics).Name);
    }

    [Theory]
    [InlineData("src batch image pod")]
    [InlineData("> Docker\nhelp")]
    [InlineData("Perforce")]
    [InlineData("nothing")]
    public void It_explains_the_very_answer(string text) =>
        Assert.Equal(Some.Route(text).Candidates.Select(c => (c.Rule, c.Score)), Explain(text).Answer.Candidates.Select(c => (c.Rule, c.Score)));

    private static RouteExplanation Explain(string text) => Ruleset.Compile(Some).Explain(text);
}
