using RotationBot.Domain.Details;
using RotationBot.Domain.Routing;

namespace RotationBot.Domain.Tests.Details;

public sealed class LinkReaderTests
{
    [Theory]
    [InlineData("see https://github.com/sourcegraph/customer/issues/2231.", LinkKind.GithubIssue, "sourcegraph/customer#2231")]
    [InlineData("(https://github.com/a/b/issues/7#issuecomment-1)", LinkKind.GithubIssue, "a/b#7")]
    [InlineData("HTTPS://www.GitHub.com/a/b/pull/7/files", LinkKind.PullRequest, "a/b#7")]
    [InlineData("https://github.example.com/a/b/issues/7?x=1", LinkKind.GithubIssue, "a/b#7")]
    [InlineData("> quoted sourcegraph/customer#12 too", LinkKind.GithubIssue, "sourcegraph/customer#12")]
    [InlineData("https://acme.zendesk.com/agent/tickets/4711", LinkKind.Zendesk, "Zendesk 4711")]
    [InlineData("Zendesk ticket #4711 has it", LinkKind.Zendesk, "Zendesk 4711")]
    [InlineData("ZD-4711", LinkKind.Zendesk, "Zendesk 4711")]
    [InlineData("https://acme.atlassian.net/browse/MM-58123", LinkKind.Jira, "MM-58123")]
    [InlineData("broken since MM-58123 was merged", LinkKind.Jira, "MM-58123")]
    [InlineData("Jira: CLD-7", LinkKind.Jira, "CLD-7")]
    [InlineData("```\nhttps://example.com/trace?id=1\n```", LinkKind.Other, "example.com")]
    [InlineData("https://github.com/a/b/issues/new", LinkKind.Other, "github.com")]
    public void A_link_and_what_it_is(string text, LinkKind kind, string name)
    {
        var link = Assert.Single(Read(text));

        Assert.Equal((kind, name), (link.Kind, link.Name));
    }

    [Theory]
    [InlineData("#123 and a#1 and /#3 and a/b#")]
    [InlineData("UTF-8, SHA-256, ISO-8601, CVE-2024-12345, AES-256")]
    [InlineData("NODE-3 restarts, PROD-2 too")]
    [InlineData("```\nABC-1234\n```")]
    [InlineData("https://rosa:secret@example.com/x")]
    [InlineData("http:// and https://")]
    [InlineData("ftp://example.com/a")]
    [InlineData("no link")]
    public void No_link(string text) => Assert.Empty(Read(text));

    [Fact]
    public void The_same_issue_is_told_once() =>
        Assert.Single(Read("a/b#7, that is https://github.com/a/b/issues/7"));

    [Fact]
    public void An_issue_is_found_behind_any_number_of_other_links()
    {
        var text = string.Join(' ', Enumerable.Range(0, 50).Select(i => $"https://example.com/{i}")) + " https://github.com/a/b/issues/7";

        Assert.Equal("a/b#7", Read(text)[0].Name);
        Assert.Equal(5, Read(text).Count);
    }

    private static IReadOnlyList<RequestLink> Read(string text) => LinkReader.Read(text, WordReader.Read(text));
}
