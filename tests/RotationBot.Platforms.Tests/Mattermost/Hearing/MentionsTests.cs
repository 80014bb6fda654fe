using RotationBot.Platforms.Mattermost.Hearing;

namespace RotationBot.Platforms.Tests.Mattermost.Hearing;

public sealed class MentionsTests
{
    [Theory]
    [InlineData("@rotationbot help")]
    [InlineData("hello @RotationBot")]
    [InlineData("@rotationbot.")]
    [InlineData("@rotationbot: help")]
    [InlineData("(@rotationbot)")]
    [InlineData("@rotationbot's turn")]
    [InlineData("**@rotationbot** help")]
    [InlineData("_@rotationbot_")]
    [InlineData("\\@rotationbot")]
    [InlineData("a `tick, @rotationbot")]
    [InlineData("`code` and @rotationbot and `code`")]
    [InlineData("> somebody else said\n@rotationbot help")]
    [InlineData("one line\n    @rotationbot in the next")]
    [InlineData("- first\n\n    @rotationbot below the item")]
    [InlineData("```\ncode\n```\n@rotationbot")]
    [InlineData("see https://example.com/a @rotationbot")]
    [InlineData("[@rotationbot](https://example.com)")]
    [InlineData("done.@rotationbot")]
    public void The_bot_is_addressed(string text) => Assert.Contains("rotationbot", NamesIn(text));

    [Theory]
    [InlineData("rotationbot")]
    [InlineData("x@rotationbot")]
    [InlineData("snake_@rotationbot")]
    [InlineData("@rotationbotx")]
    [InlineData("@rotationbot-x")]
    [InlineData("@@rotationbot")]
    [InlineData("`@rotationbot`")]
    [InlineData("``a ` @rotationbot``")]
    [InlineData("`over\n@rotationbot lines`")]
    [InlineData("```\n@rotationbot\n```")]
    [InlineData("~~~\n@rotationbot\n~~~")]
    [InlineData("```\n@rotationbot never closed")]
    [InlineData("````\n```\n@rotationbot\n````")]
    [InlineData("    @rotationbot")]
    [InlineData("words\n\n    @rotationbot")]
    [InlineData("\t@rotationbot")]
    [InlineData("> @rotationbot help")]
    [InlineData("  > @rotationbot help")]
    [InlineData("https://example.com/@rotationbot")]
    [InlineData("[here](https://example.com/@rotationbot)")]
    [InlineData("www.example.com/@rotationbot")]
    public void The_bot_is_only_shown(string text) => Assert.DoesNotContain("rotationbot", NamesIn(text));

    [Fact]
    public void A_name_may_end_with_the_sign_of_a_sentence() => Assert.Equal(["bob_.", "bob_", "bob"], Assert.Single(Mentions.In("ask @bob_.")).Names);

    [Fact]
    public void Whoever_is_addressed_is_left_out_with_what_follows_the_name() =>
        Assert.Equal("help with the login", Mentions.Without("@rotationbot: help with @delivery-rota the login", [(0, 12), (24, 14)]));

    private static IEnumerable<string> NamesIn(string text) => Mentions.In(text).SelectMany(m => m.Names).Select(n => n.ToLowerInvariant());
}
