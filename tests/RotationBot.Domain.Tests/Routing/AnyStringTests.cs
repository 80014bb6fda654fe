using RotationBot.Domain.Routing;

namespace RotationBot.Domain.Tests.Routing;

public sealed class AnyStringTests
{
    private const string Signs = " \n\r\t>`*_-/.:@#+~\\'’\"()<>|&=?,;!\0\u0007\u00ad\u200b\u0308\ud83d\udc4bcC+#.NETaAéßİK日本ーไ9";

    private static readonly RulesetDefinition Everything = Rules.Of(
        Rules.Topic("a", "c", "C++", ".NET", "日本", "a.com", "a a a", "a:", ".c.com") with { Excluded = ["c c"] }) with
    {
        Qualifiers = [Rules.Deployment],
        Exceptions = [Rules.Exception("x", ["a"], ["9"]) with { Near = 3, Excluded = ["a 9 a"] }],
    };

    [Fact]
    public void Any_string_can_be_read()
    {
        var random = new Random(20261121);
        var ruleset = Ruleset.Compile(Everything);
        var priorities = new PriorityReader([new(new("p1"), "P1", ["c", "9"], false)]);

        for (var round = 0; round < 20_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(30)).Select(_ => Signs[random.Next(Signs.Length)]));
            Assert.NotNull(ruleset.Route(text, new Dictionary<string, string>()));
            _ = priorities.Find(text);
            _ = MessageShape.IsEmptyOrGreeting(text);
        }
    }

    [Theory]
    [InlineData("c ")]
    [InlineData("a")]
    [InlineData("日本")]
    [InlineData("\ud83d")]
    [InlineData(">\n")]
    [InlineData("`")]
    [InlineData("a.com/")]
    [InlineData("c c a a a ")]
    [InlineData("a c ")]
    [InlineData("a:\" ")]
    [InlineData("a:'c\n")]
    [InlineData("$ a\n")]
    [InlineData("at a.c(")]
    [InlineData("at \n")]
    [InlineData("x.c.com ")]
    [InlineData("a.c.com.")]
    [InlineData("no a not the a ")]
    public void A_million_characters_can_be_read(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));

        var answer = Everything.Route(text);

        Assert.InRange(answer.Candidates.Count, 0, 1);
    }

    [Fact]
    public void The_order_of_topics_matters_between_equals_only()
    {
        var random = new Random(20261127);
        string[] words = ["alpha", "beta", "gamma", "delta", "alpha beta", "not", "the", "fine", "> beta", "gamma, delta"];
        for (var round = 0; round < 500; round++)
        {
            var topics = Enumerable.Range(0, 4).Select(t => Rules.Topic($"t{t}", [.. Enumerable.Range(0, 3).Select(_ => Rules.Weak(words[random.Next(5)], 0.3 + random.NextDouble()))])).ToArray();
            var text = string.Join(random.Next(4) == 0 ? "\n" : " ", Enumerable.Range(0, 8).Select(_ => words[random.Next(words.Length)]));

            Assert.Equal(Scores(topics, text), Scores([.. topics.Reverse()], text));
        }

        static IEnumerable<(string, double)> Scores(Topic[] topics, string text) =>
            Rules.Of(topics).Route(text).Candidates.Select(c => (c.Rule, c.Score)).OrderByDescending(c => c.Score).ThenBy(c => c.Rule);
    }

    [Fact]
    public void The_same_message_always_gets_the_same_answer()
    {
        var ruleset = Ruleset.Compile(Rules.Of(Rules.Topic("a", "one", "two"), Rules.Topic("b", "two", "one")));

        var answers = Enumerable.Range(0, 50).Select(_ => ruleset.Route("two one", new Dictionary<string, string>()).Candidates[0].Owner.Team);

        Assert.Single(answers.Distinct());
    }

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("=")]
    [InlineData("!!!")]
    public void A_keyword_without_a_word_in_it_never_matches(string keyword) =>
        Assert.Empty(Rules.Of(Rules.Topic("a", keyword)).Teams("anything !!! * ="));
}
