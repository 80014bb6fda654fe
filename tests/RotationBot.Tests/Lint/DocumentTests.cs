using System.Text.RegularExpressions;
using RotationBot.Configuration.Lint;

namespace RotationBot.Tests.Lint;

public sealed partial class DocumentTests
{
    [Fact]
    public void The_document_explains_each_rule_in_the_order_of_the_alphabet()
    {
        var document = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Lint", "check.md"));

        Assert.Equal(Findings.Rules.Select(r => r.Name).Order(StringComparer.Ordinal), Row().Matches(document).Select(m => m.Groups[1].Value));
    }

    [GeneratedRegex("^\\| `([a-z-]+)` \\|", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Row();
}
