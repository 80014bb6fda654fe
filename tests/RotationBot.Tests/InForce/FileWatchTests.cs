using RotationBot.Configuration;
using RotationBot.InForce;
using RotationBot.Tests.Configuration;

namespace RotationBot.Tests.InForce;

public sealed class FileWatchTests
{
    private static readonly FileLook Before = new("before", null);
    private static readonly FileLook Half = new("af", null);
    private static readonly FileLook After = new("after", null);
    private static readonly FileLook Gone = new(null, new("", null, "there is no file"));

    private readonly FileWatch watch = new(Before);

    [Fact]
    public void A_change_is_believed_once_two_looks_in_a_row_see_the_same() =>
        Assert.Equal([false, false, false, true], Looks(Before, Half, After, After));

    [Fact]
    public void What_was_written_and_taken_back_in_between_is_no_news() => Assert.Equal([false, false, false], Looks(After, Before, Before));

    [Fact]
    public void A_file_that_is_gone_for_a_moment_is_no_news_and_for_longer_it_is() =>
        Assert.Equal([false, false, false, false, true], Looks(Gone, Before, Before, Gone, Gone));

    [Fact]
    public void Who_says_that_the_file_is_complete_is_believed_at_once()
    {
        Assert.True(watch.IsNews(After, believe: true));
        Assert.False(watch.IsNews(Before, believe: true));
    }

    [Fact]
    public void What_has_been_judged_is_news_no_more()
    {
        Looks(After, After);
        watch.Judged(After);

        Assert.Equal([false, false, true], Looks(After, Before, Before));
    }

    [Fact]
    public void A_look_that_was_not_judged_for_whatever_reason_is_news_again() => Assert.Equal([false, true, true], Looks(After, After, After));

    [Fact]
    public void Reading_the_file_tells_what_is_written_there_or_why_not()
    {
        using var file = new TemporaryFile("\uFEFF{ \"a\": 1 }"u8.ToArray());

        Assert.Equal(new FileLook("{ \"a\": 1 }", null), FileLook.At(file.Path));
        Assert.Contains("does not exist", FileLook.At(file.Path + ".no").Fault!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("teams.web.name", "x", "teams.web.name: x")]
    [InlineData("", "the file is empty", "the file is empty")]
    [InlineData("platforms.slack.token", "xoxb-1234 is no variable", "platforms.slack.token: \"rotationbot check\" says what is wrong")]
    [InlineData("store.postgres", "host=a;password=b", "store.postgres: \"rotationbot check\" says what is wrong")]
    public void A_fault_where_a_secret_may_stand_is_told_without_it(string path, string message, string told) =>
        Assert.Equal(told, FaultLine.Of(new ConfigFault(path, "secret", message)));

    private bool[] Looks(params FileLook[] looks) => [.. looks.Select(look => watch.IsNews(look, believe: false))];
}
