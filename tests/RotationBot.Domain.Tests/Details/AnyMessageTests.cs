using RotationBot.Domain.Details;
using RotationBot.Domain.Routing;

namespace RotationBot.Domain.Tests.Details;

public sealed class AnyMessageTests
{
    private static readonly string[] Pieces =
    [
        "customer ", "Acme ", "customer/", "(customer)", "5.2", "v1.2.3", "on ", "to ", "from ", "Kubernetes ", "by ", "Friday", "'s", "ASAP ", "https://", "http://github.com/a/b/issues/1", "://",
        "a/b#1", "#", "ZD-1", "MM-123", "Jira ", "zendesk ", "/", "-", ".", ":", "`", "```", "\n", "> ", " ", "(", ")", "\ud83d", "\udc4b", "\0", "\u00ad", "\u0308", "日本", "İ", "@", "within 2 days ", "%", "99999999999999999999",
    ];

    private static readonly Detail[] All = Enum.GetValues<Detail>();

    [Fact]
    public void Any_string_can_be_read()
    {
        var random = new Random(20261127);
        for (var round = 0; round < 20_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(20)).Select(_ => Pieces[random.Next(Pieces.Length)]));

            var details = ReadAll(text);

            Assert.Same(details, details.With(ReadAll(text)));
        }
    }

    /// <summary>Twice the text must not take four times the work; the bound is on what a text can make the readers keep.</summary>
    [Fact]
    public void A_million_characters_of_anything_can_be_read()
    {
        foreach (var piece in Pieces)
        {
            var details = ReadAll(string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)));

            Assert.InRange(details.Links.Count, 0, 5);
        }
    }

    private static RequestDetails ReadAll(string text)
    {
        var words = WordReader.Read(text);
        return new RequestDetails
        {
            Links = LinkReader.Read(text, words),
            Customer = new CustomerReader(_ => false).Read(words, All.Contains(Detail.Customer)),
            Version = new VersionReader(["Acme"]).Read(words, asked: true),
            Timeline = TimelineReader.Read(words, asked: true),
        };
    }
}
