using System.Text.Json.Nodes;
using RotationBot.Conformance;
using RotationBot.Domain.Routing;

namespace RotationBot.Domain.Tests.Routing;

public sealed class ShippedRulesTests
{
    private const string Rulesets = "Routing/Data/rulesets.json";

    // Words everybody uses: alone they lead to the fallback, in company they count (see the weights in the file).
    private static readonly string[] TooCommonAlone = ["project", "tracking", "docs", "documentation", "key", "users", "access"];

    private static readonly Ruleset WhoDoINotify = Ruleset.Compile(RulesetFile.Read(Rulesets)["whodoinotify"]);

    public static TheoryData<string> Keywords() => [.. Sections().SelectMany(KeywordsOf).Distinct()];

    [Fact]
    public void The_document_has_123_keywords_and_7_aliases() => Assert.Equal(130, Sections().SelectMany(KeywordsOf).Count());

    [Theory]
    [MemberData(nameof(Keywords))]
    public void Every_keyword_of_the_document_leads_to_a_team_the_document_names_for_it(string keyword)
    {
        var offered = WhoDoINotify.Route(keyword, new Dictionary<string, string>()).Candidates.Select(candidate => candidate.Owner.Team.Value);

        if (TooCommonAlone.Contains(keyword))
            Assert.Empty(offered);
        else
            Assert.NotEmpty(offered.Intersect(TeamsOf(keyword)));
    }

    [Theory]
    [InlineData("project", "GitLab project", "source")]
    [InlineData("tracking", "tracking technical debt", "code-search")]
    [InlineData("docs", "docs.sourcegraph.com is down", "docs")]
    [InlineData("documentation", "documentation site times out", "docs")]
    [InlineData("key", "key of the license", "ce")]
    [InlineData("users", "users per month and their usage", "data-analytics")]
    [InlineData("access", "access to the repo is gone, permissions look right", "source")]
    public void A_word_too_common_alone_counts_in_company(string keyword, string message, string team)
    {
        Assert.Contains(keyword, TooCommonAlone);
        Assert.Equal(team, WhoDoINotify.Route(message, new Dictionary<string, string>()).Candidates[0].Owner.Team.Value);
    }

    [Theory]
    [InlineData("routing-dev.jsonl", 2)]
    [InlineData("fresh.jsonl", 1)]
    [InlineData("second.jsonl", 1)]
    [InlineData("third.jsonl", 2)]
    [InlineData("fourth.jsonl", 1)]
    [InlineData("fifth.jsonl", 8)]
    [InlineData("sixth.jsonl", 1)]
    [InlineData("seventh.jsonl", 3)]
    [InlineData("eighth.jsonl", 2)]
    public void Nearly_all_known_messages_reach_their_team(string file, int allowed)
    {
        var verdicts = RoutingCases.RouteAll("Routing/Data/" + file, Rulesets);

        var missed = verdicts.Where(verdict => !verdict.Passed).Select(verdict => verdict.Explanation).ToList();

        Assert.True(missed.Count <= allowed, string.Join('\n', missed));
    }

    [Fact]
    public void Every_owner_with_a_condition_names_an_option_of_its_ruleset()
    {
        foreach (var rules in RulesetFile.Read(Rulesets).Values)
        {
            var options = rules.Qualifiers.SelectMany(qualifier => qualifier.Options).Select(option => option.Id).ToHashSet();
            var conditions = rules.Topics.SelectMany(topic => topic.Owners).Concat(rules.Exceptions.SelectMany(exception => exception.Owners))
                .Select(owner => owner.When).OfType<string>();

            Assert.Subset(options, conditions.ToHashSet());
        }
    }

    [Theory]
    [InlineData("se/p1 login broken", "p1")]
    [InlineData("S1: down", "p1")]
    [InlineData("XP1 on the P10", null)]
    public void The_shipped_priorities_are_read(string text, string? expected) =>
        Assert.Equal(expected, new PriorityReader(RulesetFile.ReadPriorities(Rulesets)).Find(text)?.Id.Value);

    private static HashSet<string> TeamsOf(string keyword) =>
        [.. Sections().Where(section => KeywordsOf(section).Contains(keyword))
            .SelectMany(section => section["rules"]!.AsArray())
            .SelectMany(rule => rule!["teams"]?.AsArray() ?? [])
            .Select(team => (string)team!)];

    private static IEnumerable<string> KeywordsOf(JsonNode section) =>
        section["keywords"]!.AsArray().SelectMany(keyword =>
            (keyword!["aliases"]?.AsArray() ?? []).Prepend(keyword["k"]).Select(word => (string)word!));

    private static IEnumerable<JsonNode> Sections() =>
        JsonNode.Parse(File.ReadAllText("Routing/Data/whodoinotify.json"))!["sections"]!.AsArray().Select(node => node!);
}
