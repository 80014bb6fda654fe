using RotationBot.Domain.Details;
using RotationBot.Domain.Routing;

namespace RotationBot.Domain.Tests.Details;

public sealed class VersionReaderTests
{
    private static readonly VersionReader Reader = new(["Sourcegraph", "Mattermost Server"]);

    [Theory]
    [InlineData("customer on 5.2 gets an error", "5.2")]
    [InlineData("Acme runs Sourcegraph 5.2.3 on Kubernetes 1.27", "5.2.3")]
    [InlineData("sourcegraph v5.2 fails", "5.2")]
    [InlineData("Mattermost Server 9.5.1 cannot start", "9.5.1")]
    [InlineData("they upgraded to 5.3.0 last night", "5.3.0")]
    [InlineData("upgraded from 5.1 to 5.2", "5.2")]
    [InlineData("works since 5.1", "5.1")]
    [InlineData("running v4.5", "4.5")]
    [InlineData("the 5.2 upgrade broke search", "5.2")]
    [InlineData("regression in 5.2.1-rc.1", "5.2.1-rc.1")]
    [InlineData("broken after v9.3-rc2, all return 500", "9.3-rc2")]
    [InlineData("nothing since roughly 5.3", "5.3")]
    [InlineData("rollout of the 9.5.1 dot release hangs", "9.5.1")]
    [InlineData("SAML fails on 5.2", "5.2")]
    [InlineData("version: 5.2.3", "5.2.3")]
    [InlineData("their version is 5.2", "5.2")]
    [InlineData("search is slow (5.2.3, self-hosted)", "5.2.3")]
    [InlineData("on 5.2, with Postgres 12.7", "5.2")]
    [InlineData("Postgres 12.7.1 on RHEL. They are on 5.2.", "5.2")]
    [InlineData("> we are on 5.1\nthey say it began last week", "5.1")]
    [InlineData("> we are on 5.1\nthey are on 5.2 by now", "5.2")]
    public void The_version_of_the_product(string text, string version) => Assert.Equal(version, Read(text));

    [Theory]
    [InlineData("Kubernetes 1.27 cluster")]
    [InlineData("kubernetes v1.27.3 and helm 3.12.1")]
    [InlineData("they run Python 3.11")]
    [InlineData("Postgres upgraded to 12.7")]
    [InlineData("moved Kubernetes from 1.26 to 1.27")]
    [InlineData("Node version 18.2.0")]
    [InlineData("Okta version 7.1.2")]
    [InlineData("postgres:12.7.1")]
    [InlineData("image sourcegraph/server:insiders, pull from 10.2.30.4")]
    [InlineData("on 10.0.0.1 it works")]
    [InlineData("since 27.11.2026 it fails")]
    [InlineData("on 2026.11.27")]
    [InlineData("load went to 5.2 GB in 2.5 seconds")]
    [InlineData("p99 went from 1.2 to 3.4s, up by 2.5%")]
    [InlineData("the bill went to $5.20")]
    [InlineData("at 10:30.15 on Friday")]
    [InlineData("see https://docs.example.com/5.2/admin or /opt/app/5.2.3/bin")]
    [InlineData("```\nversion 5.2.3\n```")]
    [InlineData("the extension 2.2.15 does not load")]
    [InlineData("rated 4.5 by everybody")]
    [InlineData("they need TLS 1.2 and SAML version 2.0")]
    [InlineData("they waited for 2.5 hours")]
    [InlineData("R-5.2")]
    [InlineData("")]
    public void Is_no_version_of_the_product(string text) => Assert.Null(Read(text));

    [Theory]
    [InlineData("5.2", "5.2")]
    [InlineData("it's 5.2.3, self-hosted", "5.2.3")]
    [InlineData("they have 5.2", "5.2")]
    [InlineData("5.2 seconds", null)]
    [InlineData("Kubernetes 1.27", null)]
    public void Where_it_was_asked_for_a_number_is_enough(string text, string? version) => Assert.Equal(version, Reader.Read(WordReader.Read(text), asked: true));

    private static string? Read(string text) => Reader.Read(WordReader.Read(text), asked: false);
}
