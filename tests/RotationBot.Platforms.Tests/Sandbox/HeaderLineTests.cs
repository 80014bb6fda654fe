using RotationBot.Platforms.Sandbox.World;

namespace RotationBot.Platforms.Tests.Sandbox;

public sealed class HeaderLineTests
{
    [Theory]
    [InlineData("", "on call: Sam", "on call: Sam")]
    [InlineData("Releases", "on call: Sam", "Releases | on call: Sam")]
    [InlineData("Releases | on call: Sam", "on call: Ana", "Releases | on call: Ana")]
    [InlineData("on call: Sam", "on call: Ana", "on call: Ana")]
    [InlineData("Releases | on call: Sam", "", "Releases")]
    [InlineData("on call: Sam", "", "")]
    [InlineData("who is on call: see the wiki", "on call: Sam", "who is on call: see the wiki | on call: Sam")]
    [InlineData("A | B", "on call: Sam", "A | B | on call: Sam")]
    public void The_bots_segment_changes_and_peoples_words_stay(string header, string segment, string expected)
    {
        Assert.Equal(expected, HeaderLine.Merge(header, segment));
    }

    [Fact]
    public void A_segment_that_does_not_fit_is_cut_and_not_peoples_words()
    {
        var own = new string('x', 1000);

        var line = HeaderLine.Merge(own, "on call: " + new string('y', 100));

        Assert.Equal(1024, line.Length);
        Assert.StartsWith(own + " | on call: ", line);
    }
}
