using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Platforms.Mattermost;
using RotationBot.Platforms.Mattermost.Saying;
using HeardMentions = RotationBot.Platforms.Mattermost.Hearing.Mentions;

namespace RotationBot.Platforms.Tests.Mattermost.Saying;

public sealed class MarkdownTextTests
{
    private static readonly ServerNames Names = new(
        person => person.Value == "lena" ? "lena.k" : null,
        group => group.Value == "set" ? "set-team" : null,
        channel => channel.Value == "source" ? "ask-source" : null,
        message => new Uri($"https://chat.example/core/pl/{message.Id}"));

    private static readonly string[] Pieces =
    [
        "@", "lena.k", "channel", "here", "all", "&#64;", "&commat;", "&#x40;", "\\", "`", "``", "```", "\n", "    ", "\t", "*", "_", "~", "#", ">", "|", "[", "](", ")", "<", "://",
        "https://a.example/x?b=c&", "www.", "-", "1.", ".", ":", " ", "\u200B", "\r\n", "é", "\U0001F600", "!",
    ];

    [Theory]
    [InlineData("a *b* _c_ `d`", @"a \*b\* \_c\_ \`d\`")]
    [InlineData("snake_case stays", "snake_case stays")]
    [InlineData("# head\n> quote\n- list\n1. one", "\\# head\n\\> quote\n\\- list\n1\\. one")]
    [InlineData("2.5 or v1. > x - y", "2\\.5 or v1. > x - y")]
    [InlineData("a|b [x](y)", @"a\|b \[x\](y)")]
    [InlineData("    code", "\u00A0\u00A0\u00A0\u00A0code")]
    [InlineData(@"C:\x", @"C:\\x")]
    [InlineData("see https://a.example/b_c?d=e&f=g_h.", "see https://a.example/b_c?d=e&f=g_h.")]
    [InlineData("Hi @here", "Hi @\u200Bhere")]
    [InlineData("~town &#64;all", "~\u200Btown &\u200B#\u200B64;all")]
    public void Words_read_as_they_were_written(string words, string markdown) => Assert.Equal(markdown, Of(new Span.Words(words)));

    [Fact]
    public void Typed_pieces_become_markup()
    {
        var message = new MessageRef(new ChannelRef(MattermostPlatform.Name, "c", null, ChannelKind.Public), "p1");

        Assert.Equal("**a \\* b**", Of(new Span.Bold("a * b")));
        Assert.Equal("`` a`b` ``", Of(new Span.Code("a`b`")));
        Assert.Equal("`@lena`", Of(new Span.Code("@lena")));
        Assert.Equal("lena", Of(new Span.Named("@lena")));
        Assert.Equal("~ask-source", Of(new Span.InChannel(new ChannelId("source"))));
        Assert.Equal("#\u200Bother", Of(new Span.InChannel(new ChannelId("other"))));
        Assert.Equal("[a\\]b](https://x.example/%28y%29)", Of(new Span.Link("a]b", new Uri("https://x.example/(y)"))));
        Assert.Equal("label", Of(new Span.Link("label", new Uri("javascript:alert(1)"))));
        Assert.Equal("[there](https://chat.example/core/pl/p1)", Of(new Span.ToMessage("there", message)));
    }

    [Fact]
    public void A_ping_is_live_and_named_for_whoever_has_no_account()
    {
        var written = MarkdownText.Of(Text.Of($"{new Span.Ping(new PersonId("lena"), "Lena")}, {new Span.Ping(new PersonId("sam"), "Sam")}, {new Span.PingGroup(new GroupId("set"))}, {new Span.PingGroup(new GroupId("web"))}"), Names);

        Assert.Equal("@lena.k, Sam, @set-team, web", written.Text);
        Assert.Equal(["lena.k", "set-team"], written.Mentions.Order());
    }

    [Theory]
    [InlineData("x", "y")]
    [InlineData("see https://a.example/", "")]
    [InlineData("", ".b")]
    [InlineData("", "_")]
    [InlineData("", "`1")]
    [InlineData("", "..b")]
    [InlineData("www.a.example", "-z")]
    public void What_stands_around_a_ping_does_not_become_part_of_it(string before, string after)
    {
        var text = MarkdownText.Of(Text.Of($"{before}{new Span.Ping(new PersonId("lena"), "Lena")}{after}"), Names).Text;

        Assert.Contains("lena.k", HeardMentions.In(text).SelectMany(m => m.Names));
        Assert.Equal(["lena.k"], LiveMentions.In(text));
    }

    [Fact]
    public void Nothing_is_told_to_anybody_where_nobody_shall_be()
    {
        var written = MarkdownText.Of(Text.Of($"{new Span.Ping(new PersonId("lena"), "Lena")} {new Span.PingGroup(new GroupId("set"))}"), Names, pinging: false);

        Assert.Equal(("Lena set", 0), (written.Text, written.Mentions.Count));
    }

    /// <summary>Thousands of texts of what bites, made by a fixed seed.</summary>
    [Fact]
    public void Nobodys_words_ever_mention_anybody_whatever_they_are_made_of()
    {
        var random = new Random(42);
        for (var i = 0; i < 20_000; i++)
        {
            var words = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            Text[] texts = [Text.Plain(words), new([new Span.Bold(words)]), new([new Span.Code(words)]), new([new Span.Named(words)]), new([new Span.Link(words, new Uri("https://a.example/@lena.k"))])];
            foreach (var text in texts)
            {
                var markdown = MarkdownText.Of(text, Names).Text;
                Assert.Empty(HeardMentions.In(markdown));
                Assert.Empty(LiveMentions.In(markdown));
            }
            var pinged = MarkdownText.Of(Text.Of($"{words}{new Span.Code(words)}{new Span.Ping(new PersonId("lena"), "Lena")}{words}"), Names).Text;
            Assert.Equal(["lena.k"], LiveMentions.In(pinged));
        }
    }

    [Fact]
    public void A_text_that_would_mention_others_than_it_should_is_not_sent()
    {
        var failure = Assert.Throws<PlatformException>(() => new Written("@lena and @channel", new HashSet<string> { "lena" }).Checked());
        Assert.Equal(Failure.Refused, failure.Failure);
        Assert.Throws<PlatformException>(() => new Written("nobody", new HashSet<string> { "lena" }).Checked());
        Assert.Throws<PlatformException>(() => new Written("a `b @lena", new HashSet<string>()).Checked());
        Assert.Throws<PlatformException>(() => new Written("&#64;channel", new HashSet<string>()).Checked());
    }

    [Fact]
    public void A_long_text_is_parted_between_its_lines()
    {
        var parts = Parts.Of(Text.Plain("first line\nsecond line\nthird line"), Names, limit: 23);

        Assert.Equal(["first line\nsecond line", "third line"], parts.Select(p => p.Text));
    }

    [Fact]
    public void A_line_that_is_too_long_is_parted_between_words_and_nothing_is_lost()
    {
        var words = string.Join(' ', Enumerable.Range(0, 8_000));
        var parts = Parts.Of(Text.Plain(words), Names);

        Assert.True(parts.Count > 1);
        Assert.All(parts, p => Assert.InRange(p.Length, 1, Parts.Longest));
        Assert.Equal(words, string.Join(' ', parts.Select(p => p.Text.Replace('\n', ' '))));
    }

    [Fact]
    public void Where_it_has_to_be_one_message_it_says_that_there_is_more()
    {
        var first = Parts.First(Text.Plain(string.Concat(Enumerable.Repeat("\U0001F600 a line\n", 3_000))), Names);

        Assert.InRange(first.Length, 15_000, Parts.Longest);
        Assert.EndsWith(" …", first.Text, StringComparison.Ordinal);
    }

    private static string Of(Span span) => MarkdownText.Of(new Text([span]), Names).Text;
}
