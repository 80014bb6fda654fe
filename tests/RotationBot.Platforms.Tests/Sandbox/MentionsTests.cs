using RotationBot.Platforms.Sandbox.World;

namespace RotationBot.Platforms.Tests.Sandbox;

public sealed class MentionsTests : IDisposable
{
    private readonly TestWorld test = new();

    public void Dispose() => test.Dispose();

    [Theory]
    [InlineData("@rotationbot help", "rotationbot")]
    [InlineData("@RotationBot: help", "rotationbot")]
    [InlineData("(@sam) and @ana's.", "sam ana")]
    [InlineData("ask @delivery-support.", "delivery-support")]
    [InlineData("ask @delivery-support-team", "")]
    [InlineData("ask @samantha or @sam-smith", "")]
    [InlineData("mail sam@sam or a.@sam", "")]
    [InlineData("`@sam` and ``@ana` @ana`` @guest", "guest")]
    [InlineData("```\n@sam\n``` @ana", "ana")]
    [InlineData("a lone ` then @sam", "sam")]
    [InlineData("```never closed @sam", "sam")]
    [InlineData("> @sam said\n@ana", "ana")]
    [InlineData("one\n  > @sam said\n@ana", "ana")]
    [InlineData(">>> @sam said\n@ana", "")]
    [InlineData("5 > 3 @sam", "sam")]
    [InlineData("@", "")]
    public void Names_are_found_as_whole_words_outside_code_and_quotes(string text, string expected)
    {
        Assert.Equal(expected, string.Join(' ', Mentions.In(text, test.World.Workspace).Select(m => m.Id)));
    }

    [Theory]
    [InlineData("@rotationbot help", "help")]
    [InlineData("@rotationbot: help @sam", "help @sam")]
    [InlineData("please @delivery-support look", "please look")]
    [InlineData("help @rotationbot", "help")]
    [InlineData("one\n@rotationbot, two", "one\ntwo")]
    [InlineData("`@rotationbot` stays", "`@rotationbot` stays")]
    [InlineData("@rotationbot", "")]
    public void The_body_is_the_text_without_its_addressees(string text, string expected)
    {
        Assert.Equal(expected, Mentions.WithoutAddressees(text, Mentions.In(text, test.World.Workspace)));
    }
}
