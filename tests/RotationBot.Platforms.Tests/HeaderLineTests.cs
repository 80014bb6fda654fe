using RotationBot.Domain.Conversation;
using RotationBot.Platforms.Tests.Sandbox;

namespace RotationBot.Platforms.Tests;

public sealed class HeaderLineTests
{
    private const int Limit = 100;

    [Theory]
    [InlineData("", "on call: Sam", "on call: Sam")]
    [InlineData("Releases", "on call: Sam", "Releases | on call: Sam")]
    [InlineData("Releases | on call: Sam", "on call: Ana", "Releases | on call: Ana")]
    [InlineData("on call: Sam", "on call: Ana", "on call: Ana")]
    [InlineData("Releases | on call: Sam", "", "Releases")]
    [InlineData("on call: Sam", "", "")]
    [InlineData("who is on call: see the wiki", "on call: Sam", "who is on call: see the wiki | on call: Sam")]
    [InlineData("who is on call: see the wiki", "", "who is on call: see the wiki")]
    [InlineData("A | B", "on call: Sam", "A | B | on call: Sam")]
    [InlineData("  two  spaces  ", "", "  two  spaces  ")]
    public void The_bots_segment_changes_and_peoples_words_stay(string header, string segment, string expected)
    {
        Assert.Equal(expected, Merge(header, Of(segment)));
    }

    [Theory]
    [InlineData("Releases | on call: Sam | stand-up at 10", "Releases | on call: Ana | stand-up at 10")]
    [InlineData("on call: Sam | stand-up at 10", "on call: Ana | stand-up at 10")]
    [InlineData("Releases |  on call: Sam", "Releases | on call: Ana")]
    [InlineData("Releases | on call: somebody wrote this", "Releases | on call: Ana")]
    public void What_people_write_around_the_segment_stays_and_what_they_write_into_it_goes(string header, string expected)
    {
        Assert.Equal(expected, Merge(header, Of("on call: Ana")));
    }

    [Theory]
    [InlineData("on call: see the wiki", "on call: see the wiki | on call: Ana")]
    [InlineData("Releases | on call: see the wiki", "Releases | on call: see the wiki | on call: Ana")]
    public void Before_the_bot_has_written_anything_no_part_is_its_own(string header, string expected)
    {
        Assert.Equal(expected, Merge(header, Of("on call: Ana") with { First = true }));
        Assert.Equal(expected.Replace("Ana", "Theo", StringComparison.Ordinal), Merge(expected, Of("on call: Theo")));
    }

    [Fact]
    public void The_first_segment_is_written_once_even_if_it_is_written_again()
    {
        var first = Of("on call: Sam & Ana") with { First = true };

        Assert.Equal("Releases | on call: Sam & Ana", Merge("Releases | on call: Sam &amp; Ana", first));
    }

    [Theory]
    [InlineData(20, "on call: Sam until Mon 30 Nov 10:00 · backup Ana")]
    [InlineData(49, "on call: Sam until Mon 30 Nov 10:00 · backup Ana")]
    [InlineData(50, "on call: Sam, Ana")]
    [InlineData(80, "on call: Sam, Ana")]
    [InlineData(81, "on call: Sam +1")]
    [InlineData(82, "on call: Sam +1")]
    public void The_longest_form_that_fits_is_taken(int length, string shown)
    {
        var own = new string('x', length);

        Assert.Equal(own + " | " + shown, Merge(own + " | on call: Kim", Long));
    }

    [Theory]
    [InlineData(83)]
    [InlineData(100)]
    [InlineData(200)]
    public void Where_no_form_fits_there_is_no_segment_and_peoples_words_stay(int length)
    {
        var own = new string('x', length);

        var merged = HeaderLine.Merge(own + " | on call: Kim", Long, Limit);

        Assert.Equal((own, true), (merged.Text, merged.LeftOut));
    }

    [Theory]
    [InlineData("on call: Sam", " on call:  Sam ", true)]
    [InlineData("R&D <ops>", "R&amp;D &lt;ops&gt;", true)]
    [InlineData("on call: Sam", "on\u00a0call:\u3000Sam", true)]
    [InlineData("on call: Sam", "on call: sam", false)]
    [InlineData("a b", "ab", false)]
    public void Texts_that_a_platform_keeps_alike_are_the_same(string one, string other, bool same)
    {
        Assert.Equal(same, PlainWords.Same(one, other));
    }

    private static SetHeader Long => Effects.Header("delivery", "on call: Sam until Mon 30 Nov 10:00 · backup Ana") with { Shorter = ["on call: Sam, Ana", "on call: Sam +1"] };

    private static SetHeader Of(string segment) => Effects.Header("delivery", segment);

    private static string Merge(string header, SetHeader ours) => HeaderLine.Merge(header, ours, Limit).Text;
}
