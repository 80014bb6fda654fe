using RotationBot.Domain.Directory;
using RotationBot.Domain.Routing;

namespace RotationBot.Domain.Tests.Routing;

public sealed class PriorityReaderTests
{
    private static readonly PriorityReader Reader = new([
        new Priority(new PriorityId("p1"), "P1", ["P1", "S1", "se/p0", "sev1", "outage", "urgent", "production is down"], false),
        new Priority(new PriorityId("p2"), "P2", ["P2", "se/p2"], false),
        new Priority(new PriorityId("normal"), "NORMAL", [], true)]);

    [Theory]
    [InlineData("P1: login broken", "p1")]
    [InlineData("this is s1", "p1")]
    [InlineData("Version 5.2.4. se/p0.", "p1")]
    [InlineData("label se/p2 please", "p2")]
    [InlineData("URGENT!!", "p1")]
    [InlineData("was P2, now P1", "p1")]
    [InlineData("Production is down", "p1")]
    [InlineData("full outage since 9", "p1")]
    [InlineData("Is it working? No, urgent!", "p1")]
    public void The_most_urgent_word_wins(string text, string priority) => Assert.Equal(priority, Reader.Find(text)?.Id.Value);

    [Theory]
    [InlineData("P10 and XP1 and P1a")]
    [InlineData("production is fine, the printer is down")]
    [InlineData("see https://example.com/urgent/P1")]
    [InlineData("insurgent outages")]
    [InlineData("not urgent")]
    [InlineData("non-urgent")]
    [InlineData("this isn't really urgent")]
    [InlineData("it's not an outage, not a P1")]
    [InlineData("")]
    public void No_word_no_priority(string text) => Assert.Null(Reader.Find(text));

    [Fact]
    public void A_word_taken_back_once_still_counts_where_it_is_said() =>
        Assert.Equal("p1", Reader.Find("last week it was not urgent, now it is urgent")?.Id.Value);

    [Fact]
    public void Quoted_lines_count_only_where_the_asker_names_no_priority()
    {
        Assert.Equal("p1", Reader.Find("> this is urgent\ncan somebody look?")?.Id.Value);
        Assert.Equal("p2", Reader.Find("> this is urgent\nP2 for us")?.Id.Value);
    }

    [Fact]
    public void Logs_do_not_raise_the_priority() => Assert.Null(Reader.Find("odd line in the log:\n```\nlevel=urgent P1\n```"));
}
