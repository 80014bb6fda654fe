using RotationBot.Domain.Details;
using RotationBot.Domain.Routing;

namespace RotationBot.Domain.Tests.Details;

public sealed class TimelineReaderTests
{
    [Theory]
    [InlineData("needs an answer by Friday", "by Friday")]
    [InlineData("ASAP please", "ASAP")]
    [InlineData("we need it by EOD", "by EOD")]
    [InlineData("no rush at all", "no rush")]
    [InlineData("it's okay to look at this tomorrow or later in the week", "tomorrow")]
    [InlineData("tomorrow is fine", "tomorrow")]
    [InlineData("sometime this week", "sometime this week")]
    [InlineData("due next week", "due next week")]
    [InlineData("their security team needs an answer this week", "this week")]
    [InlineData("by the end of the week, if possible", "by the end of the week")]
    [InlineData("they go live within 2 days", "within 2 days")]
    [InlineData("this is not urgent", "not urgent")]
    [InlineData("> we want it by Monday\nsee above", "by Monday")]
    public void By_when(string text, string timeline) => Assert.Equal(timeline, Read(text));

    [Theory]
    [InlineData("it broke today")]
    [InlineData("since this week's upgrade")]
    [InlineData("caused by Friday's deploy")]
    [InlineData("tomorrow never dies")]
    [InlineData("it is not due tomorrow")]
    [InlineData("```\nby Friday\n```")]
    [InlineData("the next 3 pages")]
    [InlineData("")]
    public void When_it_happened_is_no_timeline(string text) => Assert.Null(Read(text));

    [Theory]
    [InlineData("Friday would help", "Friday")]
    [InlineData("next week", "next week")]
    [InlineData("Monday is when it began to fail", null)]
    public void Where_it_was_asked_for_a_day_is_enough(string text, string? timeline) => Assert.Equal(timeline, TimelineReader.Read(WordReader.Read(text), asked: true));

    private static string? Read(string text) => TimelineReader.Read(WordReader.Read(text), asked: false);
}
