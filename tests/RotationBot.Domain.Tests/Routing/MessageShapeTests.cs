using RotationBot.Domain.Routing;

namespace RotationBot.Domain.Tests.Routing;

public sealed class MessageShapeTests
{
    [Theory]
    [InlineData("")]
    [InlineData("  \n ")]
    [InlineData("@rotationbot")]
    [InlineData("🙏🙏🙏")]
    [InlineData(":wave: :tada:")]
    [InlineData("?!")]
    [InlineData("hi")]
    [InlineData("Hello everyone!")]
    [InlineData("hi team 👋 hope everyone had a good weekend")]
    [InlineData("Good morning all, how's it going?")]
    [InlineData("Bonjour tout le monde")]
    [InlineData("Buenos días equipo")]
    [InlineData("Guten Morgen zusammen")]
    [InlineData("can someone help me please?")]
    [InlineData("thank you so much!")]
    public void It_says_nothing(string body) => Assert.True(MessageShape.IsEmptyOrGreeting(body));

    [Theory]
    [InlineData("hi team, search is down")]
    [InlineData("Hello, SAML?")]
    [InlineData("deploy")]
    [InlineData("502")]
    [InlineData("hi https://example.com/issues/1")]
    [InlineData("> our login fails\nhi")]
    [InlineData("```\npanic: nil\n```")]
    [InlineData("docs.example.com")]
    [InlineData("こんにちは、検索が遅い")]
    public void It_says_something(string body) => Assert.False(MessageShape.IsEmptyOrGreeting(body));
}
