using RotationBot.Domain.Details;
using RotationBot.Domain.Routing;

namespace RotationBot.Domain.Tests.Details;

public sealed class CustomerReaderTests
{
    private static readonly CustomerReader Reader = new(words => words.Contains("Indexing", StringComparison.Ordinal));

    [Theory]
    [InlineData("the customer Acme cannot log in", "Acme")]
    [InlineData("for customer Acme Corp: search is slow", "Acme Corp")]
    [InlineData("Customer Acme is on 5.2", "Acme")]
    [InlineData("Customer: Acme Corp", "Acme Corp")]
    [InlineData("customer=IBM", "IBM")]
    [InlineData("for Acme Corp (customer), please", "Acme Corp")]
    [InlineData("a customer (Acme) sees 502", "Acme")]
    [InlineData("labels: customer/acme-corp", "acme-corp")]
    [InlineData("filed with `customer/acme`", "acme")]
    [InlineData("customer Acme's cluster is down", "Acme")]
    [InlineData("> customer Acme\nsee above", "Acme")]
    public void A_customer_is_named(string text, string name) => Assert.Equal(name, Read(text));

    [Theory]
    [InlineData("customer on 5.2 gets an error")]
    [InlineData("customer SAML login fails")]
    [InlineData("customer Kubernetes cluster")]
    [InlineData("customer Indexing is stuck")]
    [InlineData("Ask the customer. Acme knows")]
    [InlineData("Customer Login Fails")]
    [InlineData("CUSTOMER CANNOT LOG IN")]
    [InlineData("Customer Cannot Log In To The Site")]
    [InlineData("talk to customer Success about it")]
    [InlineData("two customers Acme and Umbrella")]
    [InlineData("any customer/vendor can see it")]
    [InlineData("https://github.com/sourcegraph/customer/issues/1")]
    [InlineData("sourcegraph/customer/acme")]
    [InlineData("customer/name")]
    [InlineData("customer X wants it")]
    [InlineData("```\ncustomer Acme\n```")]
    [InlineData("customer")]
    public void A_doubtful_name_is_none(string text) => Assert.Null(Read(text));

    [Theory]
    [InlineData("Acme Corp", "Acme Corp")]
    [InlineData("acme", null)]
    [InlineData("Kubernetes", null)]
    [InlineData("Thanks, I will ask", null)]
    [InlineData("Done", null)]
    public void Where_it_was_asked_for_a_name_is_enough(string text, string? name) => Assert.Equal(name, Reader.Read(WordReader.Read(text), asked: true));

    private static string? Read(string text) => Reader.Read(WordReader.Read(text), asked: false);
}
