using System.Text.RegularExpressions;
using RotationBot.Configuration.Shapes;
using RotationBot.Tests.House;

namespace RotationBot.Tests.Configuration;

public sealed partial class KeyReferenceTests
{
    private const string Document = "docs/configuration.md";

    [Fact]
    public void The_reference_of_the_keys_is_what_the_shapes_say() =>
        Repository.Holds(Document, KeyReference.Fill(Repository.Read(Document)));

    [Fact]
    public void Every_object_is_explained_once()
    {
        var explained = KeyReference.Explained(Repository.Read(Document));

        Assert.Equal(FileShapes.File.Objects().Select(o => o.Name).Order(StringComparer.Ordinal), explained.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_link_in_the_document_leads_to_a_heading()
    {
        var text = Repository.Read(Document);
        var headings = Headings().Matches(text).Select(m => m.Groups[1].Value.ToLowerInvariant().Replace(' ', '-'));

        Assert.Empty(Links().Matches(text).Select(m => m.Groups[1].Value).Except(headings));
    }

    [GeneratedRegex(@"^#+ (.+)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Headings();

    [GeneratedRegex(@"\]\(#([^)]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Links();
}
