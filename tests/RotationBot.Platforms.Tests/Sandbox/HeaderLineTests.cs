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

    [Theory]
    [InlineData(1000, "on call: yyyyyyyyyyy…")]
    [InlineData(1009, "on call: yy…")]
    [InlineData(1010, "on call: y…")]
    public void A_segment_that_does_not_fit_is_cut_and_not_peoples_words(int length, string shown)
    {
        var own = new string('x', length);

        Assert.Equal(own + " | " + shown, HeaderLine.Merge(own + " | on call: Ana", "on call: " + new string('y', 100)));
    }

    [Theory]
    [InlineData(1011)]
    [InlineData(1022)]
    [InlineData(1024)]
    public void Where_not_even_a_letter_fits_there_is_no_segment_and_peoples_words_stay(int length)
    {
        var own = new string('x', length);

        Assert.Equal(own, HeaderLine.Merge(own, "on call: " + new string('y', 100)));
    }

    [Fact]
    public void No_character_is_cut_in_two()
    {
        var own = new string('x', 1009);

        Assert.Equal(own + " | on call: y…", HeaderLine.Merge(own, "on call: y\U0001F642 and others"));
    }
}
