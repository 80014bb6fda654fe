using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Tests.Wording;

public sealed class ListsTests
{
    [Theory]
    [InlineData("one\0two\u001b\nthree", 50, "one two three")]
    [InlineData("a longer sentence than fits", 15, "a longer…")]
    [InlineData("abcdefghij", 6, "abcde…")]
    [InlineData("abcd😀efgh", 6, "abcd…")]
    public void An_excerpt_is_one_printable_line_and_never_half_a_character(string text, int most, string excerpt) =>
        Assert.Equal(excerpt, Lists.Excerpt(text, most));
}
