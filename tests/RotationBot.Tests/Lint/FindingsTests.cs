using System.Text.Json;
using System.Text.Json.Nodes;
using RotationBot.Configuration;
using RotationBot.Configuration.Lint;
using RotationBot.Tests.Configuration;

namespace RotationBot.Tests.Lint;

public sealed class FindingsTests
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>What the five documents say themselves, faithfully kept: docs/check.md.</summary>
    [Fact]
    public void The_shipped_file_has_the_flaws_of_its_documents_and_no_others()
    {
        var findings = Look.At(ConfigurationFile.Load(Shipped.Path));

        Assert.Equal(
            """
            shared-keyword        rulesets.whodoinotify.topics[7].keywords[2]
            shared-keyword        rulesets.whodoinotify.topics[8].keywords[5]
            shared-keyword        rulesets.whodoinotify.topics[14].keywords[2]
            team-without-channel  teams.alert-owner
            team-without-policy   teams.ce
            team-without-policy   teams.cody
            team-without-channel  teams.data-analytics
            team-without-policy   teams.docs
            team-without-policy   teams.sales
            """,
            string.Join('\n', findings.Select(f => $"{f.Rule,-22}{f.Path}")));
    }

    [Fact]
    public void A_word_of_two_sections_is_told_with_what_it_leads_to()
    {
        var messages = Look.At(ConfigurationFile.Load(Shipped.Path)).Where(f => f.Rule == "shared-keyword").Select(f => f.Message);

        Assert.Equal(
            [
                "\"indexing\" is a keyword of \"repo-mgmt\" and of \"search\"; alone it leads to Source, and the reply says that it may also be Search Platform; give one of the two less weight, or keep it in one place",
                "\"Phabricator\", \"Bitbucket\", \"Bitbucket Server\", \"Bitbucket Data Center\" and 4 more are keywords of \"code-hosts\" and of \"browser-ext\"; alone each leads to Source, and the reply says that it may also be Code Search; give one of the two less weight, or keep it in one place",
                "\"sourcegraph.com\" is a keyword of \"cloud\" and of \"docs-site\"; alone it leads to Cloud; take it out of the other topic if it never means that",
            ],
            messages);
    }

    [Fact]
    public void The_same_file_and_instant_give_the_same_findings() =>
        Assert.Equal(Look.At(ConfigurationFile.Load(Shipped.Path)), Look.At(ConfigurationFile.Load(Shipped.Path)));

    [Fact]
    public void Findings_stand_in_the_order_of_their_paths_and_ten_comes_after_two()
    {
        var topics = string.Join(", ", Enumerable.Range(0, 11).Select(i => $$"""{ "id": "t{{i}}", "name": "T", "keywords": [{ "word": "w{{i}}x", "weight": {{(i is 2 or 10 ? "0.1" : "1")}} }], "team": "web" }"""));

        var paths = Look.At(("\"topics\": [", $"\"topics\": [{topics}, "), ("\"opsChannel\": \"ops\",", "")).Select(f => f.Path);

        Assert.Equal(["opsChannel", "rulesets.main.topics[2]", "rulesets.main.topics[10]"], paths);
    }

    [Fact]
    public void Whatever_the_file_says_a_finding_stays_one_short_line()
    {
        var finding = Assert.Single(Look.At("\"excluded\": [\"home page\"]", $"\"excluded\": [\"home page\", \"\\u001b[31m\\n{new string('x', 100_000)}\"]"));

        Assert.DoesNotContain(finding.Message + finding.Seen, char.IsControl);
        Assert.InRange(finding.Message.Length, 20, 401);
    }

    [Fact]
    public void Whatever_is_taken_out_of_a_file_that_still_loads_the_lint_can_read_it()
    {
        var text = JsonNode.Parse(File.ReadAllText(Shipped.Path), null, Lenient)!.ToJsonString();
        var random = new Random(2611);
        var read = 0;
        for (var i = 0; i < 120; i++)
        {
            if (Minimal.Read(WithoutSomething(text, random)).Settings is not { } settings)
                continue;
            Assert.NotEmpty(Findings.Of(settings, Look.Now));
            read++;
        }

        Assert.InRange(read, 60, 119);
    }

    private static string WithoutSomething(string text, Random random)
    {
        var root = JsonNode.Parse(text)!;
        var nodes = Below(root).ToList();
        var node = nodes[random.Next(nodes.Count)];
        if (node.Parent is JsonArray list)
            list.Remove(node);
        else
            node.Parent!.AsObject().Remove(node.GetPropertyName());
        return root.ToJsonString();
    }

    private static IEnumerable<JsonNode> Below(JsonNode node)
    {
        var children = node switch { JsonObject o => o.Select(m => m.Value), JsonArray a => a, _ => [] };
        return children.OfType<JsonNode>().SelectMany(c => Below(c).Prepend(c));
    }
}
