using NodaTime;
using RotationBot.Domain.Conversation;
using RotationBot.Domain.Details;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;
using RotationBot.Domain.Wording;

namespace RotationBot.Domain.Tests.Wording;

public sealed class DetailWordsTests
{
    private static readonly PlatformId Platform = new("sandbox");
    private static readonly ChannelId Web = new("web");

    [Fact]
    public void What_the_excerpt_says_is_not_said_again() =>
        Assert.Equal("customer Acme · by Friday", Words(Asked(ChannelKind.Public, "broken on 5.2, see a/b#7", Known)));

    [Fact]
    public void Nothing_is_said_where_nothing_is_known() => Assert.Null(Words(Asked(ChannelKind.Public, "broken", RequestDetails.None)));

    [Theory]
    [InlineData(ChannelKind.Private, null, false)]
    [InlineData(ChannelKind.Direct, null, false)]
    [InlineData(ChannelKind.Direct, "web", true)]
    [InlineData(ChannelKind.Direct, "other", false)]
    public void What_was_said_in_private_stays_there_until_its_author_shares_it(ChannelKind kind, string? sharedIn, bool shown)
    {
        var request = Asked(kind, "broken", Known) with { SharedIn = sharedIn is null ? null : new ChannelId(sharedIn) };

        Assert.Equal(shown, Words(request) is not null);
    }

    [Fact]
    public void A_prefilled_issue_says_what_is_known_and_leaves_out_labels_that_are_not()
    {
        var team = Team("rfh", "customer/{customer}", "se/{priority}");

        Assert.Equal(
            "https://github.com/a/b/issues/new?title=broken&labels=rfh%2Ccustomer%2Facme&body=broken%0A%0Ahttps%3A%2F%2Fgithub.com%2Fa%2Fb%2Fissues%2F7%20%C2%B7%20customer%20Acme%20%C2%B7%20version%205.2%20%C2%B7%20by%20Friday%0A%0AR-1",
            PrefilledIssue.For(team, Asked(ChannelKind.Public, "broken", Known))!.AbsoluteUri);
        Assert.Contains("labels=rfh&body", PrefilledIssue.For(team, Asked(ChannelKind.Public, "broken", RequestDetails.None))!.AbsoluteUri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\ud83d")]
    [InlineData("界")]
    [InlineData("& ?#\n")]
    public void Any_text_makes_an_address_that_fits_into_a_message(string piece)
    {
        var request = Asked(ChannelKind.Public, string.Concat(Enumerable.Repeat(piece, 2000)), RequestDetails.None);

        Assert.InRange(PrefilledIssue.For(Team("rfh"), request)!.AbsoluteUri.Length, 1, 2500);
    }

    private static string? Words(Request request) => DetailWords.BesideExcerpt(request)?.ToString();

    private static RequestDetails Known => new()
    {
        Links = [new(LinkKind.GithubIssue, "a/b#7", new Uri("https://github.com/a/b/issues/7")), new(LinkKind.Other, "example.com", new Uri("https://example.com/x"))],
        Customer = "Acme",
        Version = "5.2",
        Timeline = "by Friday",
    };

    private static Team Team(params string[] labels) => new() { Id = new TeamId("web"), Name = "Web", GitHub = new IssueTracker("a/b", labels, null, null) };

    private static Request Asked(ChannelKind kind, string text, RequestDetails details)
    {
        var channel = new ChannelRef(Platform, "help", null, kind);
        return new()
        {
            Id = new RequestId(1),
            Message = new MessageRef(channel, "m1"),
            Thread = new ThreadRef(channel, "m1"),
            Asker = new UserRef(Platform, "rosa", "Rosa", null),
            Text = text,
            OpenedAt = Instant.FromUtc(2026, 3, 3, 12, 0),
            Channel = Web,
            Details = details,
            Escalation = EscalationRules.Start(new PriorityId("normal"), Instant.FromUtc(2026, 3, 3, 12, 0)),
        };
    }
}
