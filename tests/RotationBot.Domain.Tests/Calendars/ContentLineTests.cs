using System.Text;
using RotationBot.Domain.Calendars;

namespace RotationBot.Domain.Tests.Calendars;

/// <summary>RFC 5545, 3.1 and 3.3.11.</summary>
public sealed class ContentLineTests
{
    [Theory]
    [InlineData(75, 1)]
    [InlineData(76, 2)]
    [InlineData(149, 2)]
    [InlineData(150, 3)]
    public void A_line_longer_than_75_octets_goes_on_after_a_space(int length, int rows)
    {
        var lines = Written("N", new string('x', length - 2));

        Assert.Equal(rows, lines.Length);
        Assert.All(lines, l => Assert.True(Encoding.UTF8.GetByteCount(l) <= 75));
        Assert.All(lines.Skip(1), l => Assert.Equal(' ', l[0]));
    }

    [Theory]
    [InlineData("ü")]
    [InlineData("漢")]
    [InlineData("🦄")]
    public void No_character_is_cut_in_two_wherever_the_fold_falls(string letter)
    {
        for (var before = 0; before < 8; before++)
        {
            var value = new string('x', before) + string.Concat(Enumerable.Repeat(letter, 60));
            var lines = Written("N", value);

            Assert.Equal("N:" + value, string.Concat(lines.Select((l, i) => i == 0 ? l : l[1..])));
            Assert.All(lines, l => Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(l))));
            Assert.All(lines.SkipLast(1), l => Assert.InRange(Encoding.UTF8.GetByteCount(l), 72, 75));
        }
    }

    [Theory]
    [InlineData(@"a,b;c\d", @"a\,b\;c\\d")]
    [InlineData("one\ntwo\r\nthree\rfour", @"one\ntwo\nthree\nfour")]
    [InlineData("a\tb\0c\u007fd", "a b c d")]
    [InlineData("10:00 \"x\"", "10:00 \"x\"")]
    public void What_has_a_meaning_is_escaped_and_what_cannot_stand_becomes_a_space(string words, string value) =>
        Assert.Equal(value, ContentLine.Escape(words));

    private static string[] Written(string name, string value)
    {
        var text = new StringBuilder();
        ContentLine.Append(text, name, value);
        Assert.EndsWith("\r\n", text.ToString(), StringComparison.Ordinal);
        return text.ToString()[..^2].Split("\r\n");
    }
}
